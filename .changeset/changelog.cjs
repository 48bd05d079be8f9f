/** An entry of the CHANGELOG is its changeset under a heading: no commit, nothing nested. */
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [title, ...lines] = summary.trim().split('\n')
    return `#### ${title.replace(/\.$/, '')}\n\n${lines.join('\n').trim()}\n`
  },
  getDependencyReleaseLine: async () => '',
}
