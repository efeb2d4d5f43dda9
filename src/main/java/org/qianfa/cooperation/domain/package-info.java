/** Circulations, questions and countersigns, and their rules. */
package org.qianfa.cooperation.domain;
