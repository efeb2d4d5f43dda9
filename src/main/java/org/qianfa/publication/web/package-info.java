/** The review pages, the public portal and their JSON. */
package org.qianfa.publication.web;
