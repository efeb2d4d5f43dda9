/** The use cases of the figure ledger, one class each. */
package org.qianfa.figures.application;
