/** Service tasks: each reads its key, calls one use case and writes the decision it comes back with. */
package org.qianfa.workflow.delegate;
