import type { Environment } from '../environment';

/** How mail is sent: by the server that `SMTP_URL` names, or by Strapi's own way, the `sendmail` of the machine. */
export function describeMail({ SMTP_URL, EMAIL_FROM }: Environment): object {
  if (SMTP_URL === undefined) return {};
  return {
    provider: 'nodemailer',
    providerOptions: { url: SMTP_URL },
    settings: { defaultFrom: EMAIL_FROM, defaultReplyTo: EMAIL_FROM },
  };
}
