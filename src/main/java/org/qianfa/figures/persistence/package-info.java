/** Collections of the ledger's aggregates. */
package org.qianfa.figures.persistence;
