/** Personal data and marks of secrecy that must not be published. */
package org.qianfa.proofreading.privacy;
