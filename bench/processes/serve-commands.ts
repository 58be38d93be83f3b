/** What a child process does for the bench: functions of one argument, whose results can be written as JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a command names its own input
export type Commands = Record<string, (input: any) => Promise<unknown>>;

export interface Request {
  id: number;
  command: string;
  input: unknown;
}

export type Reply = { id: number; result: unknown } | { id: number; error: string };

/** Answers the commands of the process that started this one, until it goes away. */
export function serveCommands(commands: Commands): void {
  process.on('message', ({ id, command, input }: Request) => {
    const run = async (): Promise<Reply> => {
      try {
        const action = commands[command];
        if (!action) throw new Error(`There is no command “${command}”`);
        return { id, result: await action(input) };
      } catch (error) {
        return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    };
    void run().then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ id: 0, result: 'ready' } satisfies Reply);
}
