/** Pages and JSON of findings, rules and lists. */
package org.qianfa.checks.web;
