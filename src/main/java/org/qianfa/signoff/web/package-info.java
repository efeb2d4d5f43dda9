/** Pages and JSON of sign-off. */
package org.qianfa.signoff.web;
