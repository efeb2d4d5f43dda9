/** The use cases of the registers, one class each. */
package org.qianfa.registers.application;
