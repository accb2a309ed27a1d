import { useEffect, useState } from 'react';

type Props = { readonly text: string; readonly label: string };

/** Empty modules around it, as the standard wants. */
const border = 4;

/** A QR code; the program that makes it is loaded only when somebody wants one. */
export function QrCode({ text, label }: Props) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const { encode } = await import('uqr');
      if (isCurrent) setRows(encode(text, { ecc: 'M', border }).data);
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="receipt__qr" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
