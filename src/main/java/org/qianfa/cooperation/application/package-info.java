/** The use cases of cooperation, one class each. */
package org.qianfa.cooperation.application;
