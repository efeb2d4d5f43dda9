/** Work given to others: lent, passed on, handed over as a whole, or left to a substitute while its person is away. */
package org.qianfa.workflow.handing;
