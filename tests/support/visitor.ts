// Somebody with a browser that keeps cookies and runs no scripts.

export interface Page {
  readonly status: number;
  /** Where a redirect leads, as a path; empty without one. */
  readonly location: string;
  readonly headers: Headers;
  readonly text: string;
}

export interface Visitor {
  get(path: string): Promise<Page>;
  /** As URLSearchParams also what names a field twice. */
  post(path: string, form: Record<string, string> | URLSearchParams): Promise<Page>;
  /** Follows redirects as a browser does. */
  go(path: string): Promise<Page>;
  submit(path: string, form: Record<string, string>): Promise<Page>;
  readonly cookies: ReadonlyMap<string, string>;
}

export function visitorOf(origin: string, headers: Record<string, string>): Visitor {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(origin + path, {
      ...init,
      redirect: 'manual',
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        ...(cookie ? { Cookie: cookie } : {}),
        ...headers,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const line of answer.headers.getSetCookie()) remember(line);
    const location = answer.headers.get('location') ?? '';
    return {
      status: answer.status,
      location: location.startsWith(origin) ? location.slice(origin.length) : location,
      headers: answer.headers,
      text: await answer.text(),
    };
  }

  function remember(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    const isGone = attributes.some((one) => /expires=thu, 01 jan 1970/i.test(one));
    if (isGone) cookies.delete(name.trim());
    else cookies.set(name.trim(), value);
  }

  const get = (path: string) => ask(path, {});
  const post = (path: string, form: Record<string, string> | URLSearchParams) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const follow = async (page: Page): Promise<Page> => {
    let at = page;
    for (let hops = 0; at.location.startsWith('/') && hops < 5; hops += 1) at = await get(at.location);
    return at;
  };
  return {
    get,
    post,
    go: async (path) => follow(await get(path)),
    submit: async (path, form) => follow(await post(path, form)),
    cookies,
  };
}
