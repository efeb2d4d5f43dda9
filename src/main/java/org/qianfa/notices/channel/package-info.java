/** The ways out of the house, one small class each. */
package org.qianfa.notices.channel;
