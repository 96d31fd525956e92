// The only file that talks to the operating system: C's standard library where every system has it, and the few
// calls that differ. C functions take and give pointers; each use below passes a pointer only for the duration of the
// call, or a `FILE` that is owned by one object and closed once.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import ucrt
  import WinSDK
#endif

/// What a path leads to.
enum FileKind {
  /// A device, a pipe or a socket.
  case special
  /// Nobody may look, or the path goes in circles: `lastSystemError` tells.
  case unreachable
  case absent, directory, file
}

func fileKind(at path: String) -> FileKind {
  #if os(Windows)
    var information = _stat64()
    guard unsafe _stat64(path, &information) == 0 else { return .absent }
    let kind = Int32(information.st_mode) & _S_IFMT
    return kind == _S_IFDIR ? .directory : kind == _S_IFREG ? .file : .special
  #else
    var information = stat()
    guard unsafe stat(path, &information) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .absent : .unreachable
    }
    let kind = information.st_mode & S_IFMT
    return kind == S_IFDIR ? .directory : kind == S_IFREG ? .file : .special
  #endif
}

/// A path's own name behind all links, also behind one to a file that is not there yet; the path itself if it is no
/// link and there is nothing there.
func resolvedPath(_ path: String) -> String {
  #if os(Windows)
    return path
  #else
    var path = path
    let mostLinks = 40  // as many as Linux follows
    for _ in 0..<mostLinks {
      if let resolved = unsafe realpath(path, nil) {
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
      }
      guard let target = linkTarget(of: path) else { break }
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
  #endif
}

#if !os(Windows)
  /// What a link says; nil if the path is none.
  private func linkTarget(of path: String) -> String? {
    let mostBytes = Int(PATH_MAX)
    var bytes = [CChar](repeating: 0, count: mostBytes)
    let count = unsafe readlink(path, &bytes, mostBytes)
    return count > 0 ? String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }
#endif

/// Whether two existing paths lead to the same file, through links too.
func isSameFile(_ left: String, _ right: String) -> Bool {
  #if os(Windows)
    return left.lowercased() == right.lowercased()
  #else
    var leftInformation = stat()
    var rightInformation = stat()
    guard unsafe stat(left, &leftInformation) == 0, unsafe stat(right, &rightInformation) == 0 else { return false }
    return leftInformation.st_dev == rightInformation.st_dev && leftInformation.st_ino == rightInformation.st_ino
  #endif
}

func makeDirectory(_ path: String) -> Bool {
  #if os(Windows)
    return unsafe _mkdir(path) == 0
  #else
    return unsafe mkdir(path, 0o777) == 0
  #endif
}

/// Puts a file in another's place in one step.
func moveReplacing(_ source: String, _ destination: String) -> Bool {
  #if os(Windows)
    return unsafe source.withCString(encodedAs: UTF16.self) { source in
      unsafe destination.withCString(encodedAs: UTF16.self) { destination in
        unsafe MoveFileExW(source, destination, DWORD(MOVEFILE_REPLACE_EXISTING))
      }
    }
  #else
    return unsafe rename(source, destination) == 0
  #endif
}

func removeFile(_ path: String) {
  _ = unsafe remove(path)
}

/// The value of an environment variable.
func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// The operating system's words for the last failed call.
func lastSystemError() -> String {
  unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "unknown error"
}

/// Whether the last failed write failed because its reader has gone.
func isLastErrorBrokenPipe() -> Bool { errno == EPIPE }

/// The processors that are at work in this machine, at least one.
func processorCount() -> Int {
  #if os(Windows)
    return max(1, Int(GetActiveProcessorCount(WORD(ALL_PROCESSOR_GROUPS))))
  #else
    return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  #endif
}

/// One of the process's three streams.
enum StandardStream: Int32 {
  case input = 0
  case output = 1
  case error = 2

  var isTerminal: Bool {
    #if os(Windows)
      return _isatty(rawValue) != 0
    #else
      return isatty(rawValue) != 0
    #endif
  }

  /// The width of the terminal in columns; nil if there is none or it does not tell.
  var terminalWidth: Int? {
    #if os(Windows)
      return nil
    #else
      var size = winsize()
      guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    #endif
  }

  /// Writes all bytes; false if the reader is gone or the device is full.
  func write(_ bytes: [UInt8]) -> Bool { writeAll(bytes, to: rawValue) }
}

/// Writes all bytes to a descriptor, in as many calls as it takes.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
      #if os(Windows)
        return unsafe Int(_write(descriptor, part.baseAddress, UInt32(min(part.count, 1 << 30))))
      #else
        return unsafe write(descriptor, part.baseAddress, part.count)
      #endif
    }
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return false }
    written += count
  }
  return true
}

/// Prepares the process: a closed pipe and a file that may not grow are errors of `write`, not the end of the process;
/// streams carry bytes.
func prepareStreams() {
  #if os(Windows)
    _ = _setmode(0, _O_BINARY)
    _ = _setmode(1, _O_BINARY)
    _ = _setmode(2, _O_BINARY)
    _ = SetConsoleOutputCP(UINT(CP_UTF8))
  #else
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  #endif
}

/// Ends the process.
func exitProcess(_ code: Int32) -> Never {
  exit(code)
}

/// What tells that a file changed.
struct FileState: Hashable {
  let byteCount: Int
  let modificationSeconds: Int
  let modificationNanoseconds: Int
}

/// An open file, closed when the last reference goes; standard input stays open.
final class OpenFile: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Opens a file for reading; nil if that fails, with the reason in `lastSystemError`.
  static func reading(_ path: String) -> OpenFile? {
    #if os(Windows)
      let descriptor = unsafe _open(path, _O_RDONLY | _O_BINARY)
    #else
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    #endif
    return descriptor < 0 ? nil : OpenFile(descriptor)
  }

  /// Creates a file for writing, with the permissions of the file that it is to replace if there is one; nil if it
  /// exists or that fails.
  ///
  /// - Parameter isPrivate: whether nobody but its owner may read it, whatever it replaces.
  static func creating(_ path: String, replacing replaced: String, isPrivate: Bool) -> OpenFile? {
    #if os(Windows)
      let descriptor = unsafe _open(path, _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE)
    #else
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
      var information = stat()
      if descriptor >= 0, !isPrivate, unsafe stat(replaced, &information) == 0 {
        _ = fchmod(descriptor, information.st_mode & 0o777)
      }
    #endif
    return descriptor < 0 ? nil : OpenFile(descriptor)
  }

  static func standardInput() -> OpenFile { OpenFile(StandardStream.input.rawValue) }

  /// Fills a range of the buffer from its start as far as the file has bytes; 0 at the end, nil on failure.
  func read(into buffer: inout [UInt8], _ range: Range<Int>) -> Int? {
    var filled = 0
    while filled < range.count {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range.dropFirst(filled)])
        #if os(Windows)
          return unsafe Int(_read(descriptor, rest.baseAddress, UInt32(min(rest.count, 1 << 30))))
        #else
          return unsafe systemRead(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Fills the buffer from its start as far as the file has bytes; 0 at the end, nil on failure.
  func read(into buffer: inout [UInt8]) -> Int? { read(into: &buffer, buffer.indices) }

  /// The size and time of a regular file; nil for anything else.
  var state: FileState? {
    #if os(Windows)
      var information = _stat64()
      guard unsafe _fstat64(descriptor, &information) == 0, Int32(information.st_mode) & _S_IFMT == _S_IFREG else {
        return nil
      }
      return FileState(
        byteCount: Int(information.st_size), modificationSeconds: Int(information.st_mtime), modificationNanoseconds: 0)
    #else
      var information = stat()
      guard unsafe fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
      #if canImport(Darwin)
        let time = information.st_mtimespec
      #else
        let time = information.st_mtim
      #endif
      return FileState(
        byteCount: Int(information.st_size), modificationSeconds: Int(time.tv_sec),
        modificationNanoseconds: Int(time.tv_nsec))
    #endif
  }

  /// Where the next `read` starts; nil if the file has no places.
  var position: Int? {
    #if os(Windows)
      let position = _lseeki64(descriptor, 0, SEEK_CUR)
    #else
      let position = lseek(descriptor, 0, SEEK_CUR)
    #endif
    return position < 0 ? nil : Int(position)
  }

  /// Whether several threads may read at places of their own.
  static var canReadAtPlaces: Bool {
    #if os(Windows)
      return false
    #else
      return true
    #endif
  }

  /// Fills a range of the buffer with the bytes from a place on; false if that fails or there are not as many.
  func read(into buffer: inout [UInt8], _ range: Range<Int>, at place: Int) -> Bool {
    #if os(Windows)
      return false
    #else
      var filled = 0
      while filled < range.count {
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range.dropFirst(filled)])
          return unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(place + filled))
        }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        filled += count
      }
      return true
    #endif
  }

  func write(_ bytes: [UInt8]) -> Bool { writeAll(bytes, to: descriptor) }

  deinit {
    guard descriptor != StandardStream.input.rawValue else { return }
    #if os(Windows)
      _ = _close(descriptor)
    #else
      _ = close(descriptor)
    #endif
  }
}

#if !os(Windows)
  /// `read(2)`, by a name that `OpenFile.read` does not hide.
  private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, bytes, count)
  }
#endif
