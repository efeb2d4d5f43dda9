/** Names, posts and order of leaders against a dated list kept by the unit. */
package org.qianfa.proofreading.post;
