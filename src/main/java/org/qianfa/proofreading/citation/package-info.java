/** Titles in 《》 against a register of laws, regulations and policy documents with the years in which they are in force. */
package org.qianfa.proofreading.citation;
