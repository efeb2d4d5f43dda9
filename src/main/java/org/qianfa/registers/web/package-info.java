/** Pages and JSON of the registers. */
package org.qianfa.registers.web;
