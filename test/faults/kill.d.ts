export function killInBursts(options: {
  environment: Record<string, string>;
  rounds: number;
  report?: (round: { round: number; acknowledged: number; unanswered: number; faults: string[] }) => void;
}): Promise<{ faults: string[]; acknowledged: number }>;
