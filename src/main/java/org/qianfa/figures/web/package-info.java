/** Pages and JSON of the figure ledger. */
package org.qianfa.figures.web;
