/** Tables of figures as files: Excel and CSV, in and out. */
package org.qianfa.figures.exchange;
