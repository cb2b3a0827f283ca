import { describeWhere } from './describe-where'

/** Tests of files that only Linux has. */
export function describeOnLinux(subject: string, tests: () => void): void {
  const lack = process.platform === 'linux' ? undefined : 'This is no Linux.'
  describeWhere({ subject, what: 'is Linux', lack }, tests)
}
