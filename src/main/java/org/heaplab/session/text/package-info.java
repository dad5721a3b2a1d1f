/** What a cell's text is before Python sees it: commands between statements, questions, help. */
package org.heaplab.session.text;
