/** The use cases of the register of problems, one class each. */
package org.qianfa.problems.application;
