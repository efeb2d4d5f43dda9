/** Collections of cooperation's aggregates. */
package org.qianfa.cooperation.persistence;
