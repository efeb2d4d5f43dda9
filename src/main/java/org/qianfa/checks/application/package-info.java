/** Use cases of proofreading. */
package org.qianfa.checks.application;
