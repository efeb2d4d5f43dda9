/** The tables of the register of problems: searches authorised, filtered and paged by the database. */
package org.qianfa.problems.persistence;
