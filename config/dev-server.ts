/**
 * The server of `npm run dev:h5`: webpack-dev-server 4, which Taro brings (5 refuses Taro's options). It sends the
 * app's source, and Taro alone would have it answer on every interface and to any name.
 *
 * 5.2.1 mended that a page of another site could read the source (CVE-2025-30359, CVE-2025-30360). Here no such
 * page may load a file, and a name that leads to this machine but is not ours is refused. The update socket
 * still answers a page whose address is a bare IP: with hashes and the compiler's messages.
 */
export const devServer = {
  host: 'localhost',
  allowedHosts: 'auto' as const,
  headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
}
