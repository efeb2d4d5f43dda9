/** Pages and JSON of the register of problems. */
package org.qianfa.problems.web;
