import { connect, type Socket } from "node:net";

type Reply = readonly [1, number, { readonly message: string } | null, unknown];

/**
 * Firefox's own remote control, as its own tests use it: JSON with its length before it, over a socket. (The driver of
 * the other tests needs a Firefox that it has patched itself.)
 */
export class Marionette {
  private got = Buffer.alloc(0);
  private next = 1;
  private greeted: () => void = () => undefined;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(private readonly socket: Socket) {
    socket.on("data", (data: Buffer) => this.receive(data));
  }

  /** Resolves when Firefox has answered at this port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", reject);
      const client = new Marionette(socket);
      client.greeted = () => resolve(client);
    });
  }

  /** Carries a command out. Throws what Firefox says. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = this.next++;
    const text = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const reply = new Promise<Reply>((resolve) => this.waiting.set(id, resolve));
    this.socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    const [, , error, result] = await reply;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.got = Buffer.concat([this.got, data]);
    for (;;) {
      const colon = this.got.indexOf(":");
      const length = Number(this.got.subarray(0, colon).toString());
      if (colon < 0 || this.got.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.got.subarray(colon + 1, colon + 1 + length).toString());
      this.got = this.got.subarray(colon + 1 + length);
      if (!Array.isArray(message)) this.greeted();
      else this.waiting.get((message as unknown as Reply)[1])?.(message as unknown as Reply);
    }
  }
}
