/** The use cases of sign-off, one class each. */
package org.qianfa.signoff.application;
