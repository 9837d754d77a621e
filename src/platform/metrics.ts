import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured; other parts add their own counters to `registry`. Labels hold patterns and codes, never ids. */
export interface Metrics {
  registry: Registry;
  /** Requests being answered now. */
  inFlight: Gauge;
  /** Seconds per answered request, which also counts them: method, route pattern, status. */
  requests: Histogram<'method' | 'route' | 'status'>;
  /** Requests turned away because the process could not keep up. */
  shed: Counter;
}

/** A registry with the process's own measures and those of the HTTP door. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    inFlight: new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered now', registers }),
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Seconds from request to answer, by method, route pattern and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    shed: new Counter({ name: 'http_requests_shed_total', help: 'Requests refused under overload', registers }),
  };
}
