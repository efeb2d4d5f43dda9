/** The pages of cooperation and their JSON. */
package org.qianfa.cooperation.web;
