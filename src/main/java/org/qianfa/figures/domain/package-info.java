/** Figures, formulas, requests and places in the text, and the rules they obey. */
package org.qianfa.figures.domain;
