/** How much longer a road is than the straight line, until the office sets its own: a common ratio in France. */
export const roadFactor = 1.3
