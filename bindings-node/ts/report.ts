/** Reports what a function of the application threw: as a warning of the process, which is seen and ends nothing. */
export function report(what: string, problem: unknown): void {
  const detail = (problem instanceof Error ? problem.stack : undefined) ?? String(problem);
  process.emitWarning(`${what} failed, and hbportal goes on`, { type: 'HbPortalWarning', detail });
}
