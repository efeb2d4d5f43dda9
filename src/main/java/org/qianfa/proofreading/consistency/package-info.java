/** One thing, one number, one name: inside a report, against last year's and against the ledger. */
package org.qianfa.proofreading.consistency;
