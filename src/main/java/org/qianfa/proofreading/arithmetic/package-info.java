/** Whether the figures of a sentence agree with each other: rates, sums, changes, averages. */
package org.qianfa.proofreading.arithmetic;
