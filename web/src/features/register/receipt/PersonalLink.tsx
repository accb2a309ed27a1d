import { useState } from 'react';
import { Button, Card, TextArea } from '#ui/index.ts';
import { saveFile } from '#state/save-file.ts';
import { useSpeaker } from '#state/language.tsx';
import type { Sent } from '../draft-store.ts';
import { personalLink } from '../token.ts';
import { QrCode } from './QrCode.tsx';

type Props = { readonly sent: Sent };

const boxId = 'oma-linkki';

/** The way back, in every form in which somebody can keep it. */
export function PersonalLink({ sent: { token, code } }: Props) {
  const { say } = useSpeaker();
  const [isCopied, setCopied] = useState(false);
  const [isQrShown, setQrShown] = useState(false);
  const own = `${window.location.host}/oma`;
  const link = personalLink(token);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const keep = (): void => {
    const lines = [
      say('common.app.name'),
      say('register.link.text'),
      ...(link === null ? [] : [link]),
      ...(code === null
        ? []
        : [`${say('register.link.code')}: ${code}`, say('register.link.codeHelp', { address: own })]),
      say('register.link.key'),
    ];
    saveFile(`${lines.join('\r\n\r\n')}\r\n`, 'text/plain;charset=utf-8', `${say('register.link.fileName')}.txt`);
  };
  return (
    <Card title={say('register.link.title')}>
      <p>{say('register.link.text')}</p>
      {link === null ? null : (
        <TextArea
          id={boxId}
          rows={2}
          label={say('register.link.address')}
          help={say('register.link.key')}
          value={link}
          onChange={() => undefined}
          readOnly
        />
      )}
      {code === null ? null : (
        <p>
          {say('register.link.code')}: <strong className="receipt__code">{code}</strong>
          <span className="secondary">{say('register.link.codeHelp', { address: own })}</span>
        </p>
      )}
      <div className="cluster no-print">
        {/* Browsers give the clipboard only to safe addresses: without it the link can be marked and copied by hand. */}
        {link !== null && 'clipboard' in navigator ? (
          <Button icon="copy" onClick={() => void copy(link)}>
            {say('common.action.copyLink')}
          </Button>
        ) : null}
        <Button icon="download" onClick={keep}>
          {say('register.link.file')}
        </Button>
        {link !== null && !isQrShown ? (
          <Button icon="qrcode" onClick={() => setQrShown(true)}>
            {say('register.link.showQr')}
          </Button>
        ) : null}
      </div>
      <p role="status" className="receipt__status">
        {isCopied ? say('common.state.copied') : ''}
      </p>
      {link !== null && isQrShown ? <QrCode text={link} label={say('register.link.qr')} /> : null}
    </Card>
  );
}
