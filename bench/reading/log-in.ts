/** Logs the first administrator in. Answers the header that shows it. */
export async function logIn(url: string): Promise<{ authorization: string }> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data?: { token: string } };
  if (!data) throw new Error(`The administrator ${email} cannot log in at ${url}: ${response.status}`);
  return { authorization: `Bearer ${data.token}` };
}
