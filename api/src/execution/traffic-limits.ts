/** How much may be asked, as whoever runs the service sets it. */
export type TrafficLimits = {
  /** Requests a visitor may make in a minute; all from one address without a visitor's cookie are one visitor. */
  readonly requestsPerVisitor: number;
  /** Requests of all visitors of an address in a minute: a workshop room is behind one address. */
  readonly requestsPerAddress: number;
  /** Event streams open at the same time, of everybody. */
  readonly streams: number;
};
