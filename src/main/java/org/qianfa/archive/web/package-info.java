/** Where archive packages are taken. */
package org.qianfa.archive.web;
