/** Writes to standard output and waits until it is taken: exiting before would cut a long result in a pipe. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, (error) => {
      // The reader of the pipe may have had enough (`| head`).
      if (error && (error as { code?: string }).code !== "EPIPE") reject(error); else resolve();
    });
  });
}
