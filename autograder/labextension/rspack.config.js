// Names that do not depend on the folder or the machine: the built files are committed, and have to
// come out the same byte for byte wherever they are built.
module.exports = { optimization: { moduleIds: 'natural', chunkIds: 'natural' } };
