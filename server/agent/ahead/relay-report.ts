import type { GateReport } from '../gate/gate-request.ts';

export interface ReportRelay {
  /** To be told while nobody listens yet. */
  report: GateReport;
  /** Tells all there was so far, in its order, and passes on what comes. */
  to(receiver: GateReport): void;
}

/** Keeps what a gate tells until there is somebody to hear it. */
export function createReportRelay(): ReportRelay {
  const kept: ((receiver: GateReport) => void)[] = [];
  let listening: GateReport | undefined;
  function tell(say: (receiver: GateReport) => void): void {
    if (listening) say(listening);
    else kept.push(say);
  }
  return {
    report: {
      stageStart: (stage) => tell((receiver) => receiver.stageStart(stage)),
      stageEnd: (stage, result) => tell((receiver) => receiver.stageEnd(stage, result)),
      checkEnd: (check) => tell((receiver) => receiver.checkEnd(check)),
      output: (text) => tell((receiver) => receiver.output(text)),
    },
    to(receiver) {
      listening = receiver;
      for (const say of kept.splice(0)) say(receiver);
    },
  };
}
