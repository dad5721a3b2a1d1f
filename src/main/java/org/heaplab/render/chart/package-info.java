/** The chart of {@link org.heaplab.view.Timeline}: two panels on one axis, collections below. */
package org.heaplab.render.chart;
