/** Gathers and writes archive packages. */
package org.qianfa.archive.application;
