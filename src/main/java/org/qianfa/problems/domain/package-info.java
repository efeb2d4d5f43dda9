/** Problems, the rules they obey, how a report's chapter is read into them and how the next one is written from them. */
package org.qianfa.problems.domain;
