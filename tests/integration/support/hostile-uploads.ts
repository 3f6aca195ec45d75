import { deflateSync } from 'node:zlib'
import { AFRelationship, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import {
  exifSegment,
  gifOf,
  greyRows,
  jpegHeader,
  jpegOf,
  jpegSegment,
  pngChunk,
  pngOf,
  smallGif,
  smallPng,
  withSegment,
} from '../../support/sample-images.ts'
import {
  bomb,
  drawn,
  onePage,
  onePageWith,
  openingWith,
  page,
  pdfOf,
  rawPdf,
  streamObject,
} from '../../support/sample-pdfs.ts'

type Bytes = () => Buffer | Promise<Buffer>

/** A file that must be refused, with the rule that says why. */
export type Refused = readonly [what: string, name: string, rule: string, bytes: Bytes]

const text =
  (content: string): Bytes =>
  () =>
    Buffer.from(content, 'latin1')
const large = 5_000_001
const filled = async (start: Promise<Buffer> | Buffer, size: number) =>
  Buffer.concat([await start, Buffer.alloc(size)]).subarray(0, size)
const brand =
  (name: string): Bytes =>
  () =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${name}`)])

const ofAnotherKind: readonly Refused[] = [
  ['a text called PDF', 'facture.pdf', 'type', text('Facture de 80 euros')],
  ['a web page called JPG', 'facture.jpg', 'type', text('<html><script>alert(1)</script></html>')],
  ['a drawing with a script called PNG', 'facture.png', 'type', text('<svg xmlns="x" onload="alert(1)"/>')],
  ['a program called PDF', 'facture.pdf', 'type', text('MZ\x90\0\x03')],
  ['a word processor file called PDF', 'facture.pdf', 'type', text('PK\x03\x04\x14\0')],
  ['a command file', 'facture.sh', 'type', text('#!/bin/sh\nrm -rf /')],
  ['a WebP image called PNG', 'photo.png', 'type', text('RIFF\x24\0\0\0WEBPVP8 ')],
  ['a TIFF image called JPG', 'scan.jpg', 'type', text('II*\0\x08\0\0\0')],
  ['an HEIC photograph called JPG', 'photo.jpg', 'telephonePhoto', brand('heic')],
  ['an AVIF photograph called PNG', 'photo.png', 'telephonePhoto', brand('avif')],
  ['a PDF behind a program', 'facture.pdf', 'type', async () => Buffer.concat([Buffer.from('MZ'), await pdfOf()])],
  ['nothing at all', 'vide.pdf', 'empty', () => Buffer.alloc(0)],
]

const tooLarge: readonly Refused[] = [
  ['a PDF of 5 MB and one byte', 'facture.pdf', 'tooLarge', () => filled(pdfOf(), large)],
  ['a JPG of 5 MB and one byte', 'photo.jpg', 'tooLarge', () => filled(jpegOf(8, 8), large)],
]

const brokenImages: readonly Refused[] = [
  ['a PNG of 10 000 x 10 000', 'a.png', 'imageTooWide', () => pngOf({ width: 10_000, height: 10_000, rows: greyRows })],
  ['a JPG of 10 000 x 10 000', 'a.jpg', 'imageTooWide', () => jpegHeader(10_000, 10_000)],
  ['a GIF of 10 000 x 10 000', 'a.gif', 'imageTooWide', () => gifOf({ width: 10_000, height: 10_000, indices: [0] })],
  ['a PNG of 60 000 x 60 000', 'a.png', 'imageTooWide', () => pngOf({ width: 60_000, height: 60_000, rows: greyRows })],
  [
    'a PNG that unpacks to far more',
    'a.png',
    'imageUnreadable',
    () => pngOf({ width: 4, height: 3, rows: Buffer.alloc(9_000_000) }),
  ],
  ['a PNG with too few pixels', 'a.png', 'imageUnreadable', () => pngOf({ width: 40, height: 3, rows: greyRows })],
  ['a PNG cut short', 'a.png', 'imageUnreadable', () => smallPng().subarray(0, 50)],
  [
    'a PNG with a bit changed',
    'a.png',
    'imageUnreadable',
    () => Buffer.from(smallPng().map((byte, at) => (at === 44 ? byte ^ 1 : byte))),
  ],
  ['a PNG without width', 'a.png', 'imageUnreadable', () => pngOf({ width: 0, height: 3, rows: Buffer.alloc(3) })],
  ['a JPG cut short', 'a.jpg', 'imageUnreadable', () => jpegOf(64, 64).subarray(0, 500)],
  ['a JPG that is a header', 'a.jpg', 'imageUnreadable', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
  ['a JPG without its tables', 'a.jpg', 'imageUnreadable', () => jpegHeader(16, 16)],
  ['a JPG of a rare kind', 'a.jpg', 'imageUnreadable', () => jpegHeader(16, 16, 0xc9)],
  ['a GIF cut short', 'a.gif', 'imageUnreadable', () => smallGif().subarray(0, 38)],
  ['a GIF that is a script', 'a.gif', 'imageUnreadable', text('GIF89a/*\0\0\0\0\0*/=1;alert(1)//')],
  [
    'a GIF with colours it does not have',
    'a.gif',
    'imageUnreadable',
    () => {
      const gif = smallGif()
      gif[10] = 0x80
      return gif
    },
  ],
]

const loop = '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'
const twice = deflateSync(deflateSync(Buffer.from('9 0 << /S /JavaScript >>')))

const brokenPdfs: readonly Refused[] = [
  [
    'a PDF with a password',
    'a.pdf',
    'pdfEncrypted',
    () => pdfOf(1, (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })),
  ],
  ['the first line of a PDF', 'a.pdf', 'pdfBroken', text('%PDF-1.7\n')],
  [
    'a PDF cut in the middle',
    'a.pdf',
    'pdfBroken',
    async () => {
      const pdf = await pdfOf(3)
      return pdf.subarray(0, pdf.length >> 1)
    },
  ],
  ['a PDF of noise', 'a.pdf', 'pdfBroken', text(`%PDF-1.7\n${'\x01\x02\x03 obj stream '.repeat(50)}\n%%EOF`)],
  [
    'a PDF without a page',
    'a.pdf',
    'pdfBroken',
    () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
  ],
  ['a PDF whose pages go round', 'a.pdf', 'pdfBroken', () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', loop])],
  ['a PDF of 61 pages', 'a.pdf', 'pdfTooLong', () => pdfOf(61)],
  [
    'a PDF with a page of 20 000 points',
    'a.pdf',
    'pdfTooWide',
    () => onePageWith(page.replace('595 842', '20000 20000'), drawn),
  ],
  [
    'a PDF with an image of 20 000 x 20 000',
    'a.pdf',
    'imageTooWide',
    () => onePage(drawn, streamObject('/Subtype /Image /Width 20000 /Height 20000', Buffer.alloc(8))),
  ],
  [
    'a PDF whose page unpacks to 300 MB',
    'a.pdf',
    'pdfTooDense',
    () => onePage(streamObject('/Filter /FlateDecode', bomb())),
  ],
  [
    'a PDF whose objects unpack to 300 MB',
    'a.pdf',
    'pdfTooDense',
    () => onePage(drawn, streamObject('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb())),
  ],
  [
    'a PDF whose objects are packed twice',
    'a.pdf',
    'pdfBroken',
    () => onePage(drawn, streamObject('/Type /#4fbjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', twice)),
  ],
]

/** Files that no store may keep. */
export const refusedUploads: readonly Refused[] = [...ofAnotherKind, ...tooLarge, ...brokenImages, ...brokenPdfs]

/** A file that is put right: what is told, the name it is kept under, and what must not be left in it. */
export type Neutralised = readonly [
  what: string,
  name: string,
  kept: Readonly<{ name: string; changes: readonly string[]; gone: readonly string[] }>,
  bytes: Bytes,
]

const archive = Buffer.from('PK\x03\x04evil.exePK\x05\x06\0\0\0\0', 'latin1')
const script = { S: 'JavaScript', JS: 'app.alert(1)' }
const acting = (gone: string) => ({ name: 'facture.pdf', changes: ['neutralised'], gone: [gone] })
const pageAction = '/AA << /O << /S /JavaScript /JS (app.alert(1)) >> >> >>'
/** Files that differ by their title only, so that none is taken for another. */
const titled = (title: string) => () => pdfOf(1, (pdf) => pdf.setTitle(title))
const longName = `${'a'.repeat(47)}.pdf`

const withAttachment = (pdf: PDFDocument) =>
  pdf.attach(Buffer.from('secret notes'), 'virus.exe', { afRelationship: AFRelationship.Data })
const withForm = (pdf: PDFDocument) =>
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ XFA: PDFString.of('<xdp:xdp/>'), Fields: [] }))

const activePdfs: readonly Neutralised[] = [
  ['a PDF that opens with a script', 'facture.pdf', acting('app.alert'), () => pdfOf(1, openingWith(script))],
  [
    'a PDF with a script packed in an object stream',
    'facture.pdf',
    acting('app.alert'),
    () => pdfOf(1, openingWith(script), true),
  ],
  [
    'a PDF that starts a program',
    'facture.pdf',
    acting('/Launch'),
    () => pdfOf(1, openingWith({ S: 'Launch', F: 'cmd.exe' })),
  ],
  [
    'a PDF with a script under a disguised name',
    'facture.pdf',
    acting('app.alert'),
    () => onePageWith(page.replace(' >>', ` ${pageAction.replace('JavaScript', 'J#61vaScript')}`), drawn),
  ],
  [
    'a PDF with a script on its page',
    'facture.pdf',
    acting('app.alert'),
    () => onePageWith(page.replace(' >>', ` ${pageAction}`), drawn),
  ],
  ['a PDF with an attached program', 'facture.pdf', acting('virus.exe'), () => pdfOf(1, withAttachment)],
  ['a PDF with a form of another kind', 'facture.pdf', acting('/XFA'), () => pdfOf(1, withForm)],
  [
    'a PDF protected against changes',
    'rib.pdf',
    { name: 'rib.pdf', changes: ['unlocked'], gone: ['/Encrypt'] },
    () => pdfOf(2, (pdf) => pdf.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: {} })),
  ],
  [
    'a PDF with an archive behind it',
    'facture.pdf',
    acting('evil.exe'),
    async () => Buffer.concat([await pdfOf(), archive]),
  ],
  [
    'a PDF with a web page inside',
    'facture.pdf',
    acting('<script>'),
    () => onePage(drawn, streamObject('', Buffer.from('<script>alert(1)</script>'))),
  ],
]

const dressedImages: readonly Neutralised[] = [
  [
    'a JPG with an archive behind it',
    'photo.jpg',
    { name: 'photo.jpg', changes: [], gone: ['evil.exe', 'PK'] },
    () => Buffer.concat([jpegOf(32, 16), archive]),
  ],
  [
    'a JPG that says where it was taken',
    'photo.jpg',
    { name: 'photo.jpg', changes: [], gone: ['Exif', '48.8584'] },
    () => withSegment(jpegOf(32, 16), exifSegment(1, 'N 48.8584')),
  ],
  [
    'a JPG with a web page in a comment',
    'photo.jpg',
    { name: 'photo.jpg', changes: [], gone: ['<script>'] },
    () => withSegment(jpegOf(32, 16), jpegSegment(0xfe, Buffer.from('<script>alert(1)</script>'))),
  ],
  [
    'a PNG with notes and a script behind it',
    'scan.png',
    { name: 'scan.png', changes: [], gone: ['Author', '<script>'] },
    () => Buffer.concat([smallPng(pngChunk('tEXt', Buffer.from('Author\0Eve'))), Buffer.from('<script>')]),
  ],
  [
    'a GIF with a script in a comment',
    'scan.gif',
    { name: 'scan.png', changes: ['converted'], gone: ['GIF', 'alert'] },
    () => smallGif(Buffer.from('\x21\xfe\x08alert(1)\0', 'latin1')),
  ],
]

const badNames: readonly Neutralised[] = [
  ['a name of 51 characters', longName, { name: `${'a'.repeat(46)}.pdf`, changes: ['renamed'], gone: [] }, titled('1')],
  [
    'a path of Unix in the name',
    '../../etc/passwd.pdf',
    { name: 'passwd.pdf', changes: ['renamed'], gone: [] },
    titled('2'),
  ],
  [
    'a path of Windows in the name',
    'C:\\Windows\\system.pdf',
    { name: 'system.pdf', changes: ['renamed'], gone: [] },
    titled('3'),
  ],
  [
    'accents and spaces',
    'Reçu d’hôtel n° 2.pdf',
    { name: 'Recu-d-hotel-n-2.pdf', changes: ['renamed'], gone: [] },
    titled('4'),
  ],
  [
    'a zero and a reversed extension',
    'facture\0\u202efdp.exe',
    { name: 'facture-fdp.pdf', changes: ['renamed'], gone: [] },
    titled('5'),
  ],
  ['the name of a device', 'CON.pdf', { name: 'document-CON.pdf', changes: ['renamed'], gone: [] }, titled('6')],
  ['a name without a letter', '....pdf', { name: 'document.pdf', changes: ['renamed'], gone: [] }, titled('7')],
  ['a PDF called JPG', 'facture.jpg', { name: 'facture.pdf', changes: ['renamed'], gone: [] }, titled('8')],
]

/** Files that are kept without what made them dangerous. */
export const neutralisedUploads: readonly Neutralised[] = [...activePdfs, ...dressedImages, ...badNames]
