/** What is said twice: characters, words, passages, and what stands as it stood last year. */
package org.qianfa.proofreading.repetition;
