package io.jiceng.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.thing.ThingKind;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as county offices write them, and files that are none. */
class XlsxRowsTest {
  record Amount(
      @NotNull @Schema(description = "Account (科目)") String account,
      @NotNull @Schema(description = "Amount (金额), yuan") BigDecimal amount) {}

  record Unit(
      @NotBlank @Schema(description = "Code (代码)", examples = "620802001001") String code,
      @Nullable @Schema(description = "Founded on (成立日期)") LocalDate foundedOn,
      @Nullable @Max(100_000) @Schema(description = "Households (户数)") Integer households,
      @Nullable @Schema(description = "类别") ThingKind kind,
      @Nullable @Schema(description = "Open (是否开放)") Boolean open,
      @Nullable @Schema(description = "Period (期间)") String period,
      @Nullable @Schema(description = "Lines (明细)") List<@Valid Amount> lines) {}

  private static final Importable<Unit> UNITS =
      new Importable<>() {
        @Override
        public String resource() {
          return "units";
        }

        @Override
        public Class<Unit> row() {
          return Unit.class;
        }

        @Override
        public int columns(String list) {
          return 2;
        }

        @Override
        public ImportResult importRows(List<Row<Unit>> rows, ImportMode mode) {
          throw new UnsupportedOperationException();
        }
      };

  private static final Columns COLUMNS = Columns.of(UNITS);
  private static final long MAX_UNPACKED = 8L << 20;
  private static final ObjectMapper MAPPER =
      new RowMappers(JsonMapper.builder().addModule(new JavaTimeModule()).build())
          .of(ImportFormat.XLSX);

  private static SheetTable table(byte[] file) {
    var facts = WorkbookCheck.of(file, MAX_UNPACKED);
    var table = SheetTable.of(file, COLUMNS, 20);
    table.refuseMerged(facts);
    return table;
  }

  private static List<Parsed<Unit>> read(byte[] file) {
    try (var validators = Validation.buildDefaultValidatorFactory()) {
      var faults = new RowFaults(Language.ZH);
      var parser = new RowParser<>(Unit.class, MAPPER, validators.getValidator(), faults);
      var rows = new XlsxRows<>(table(file), COLUMNS, parser, MAPPER);
      var read = new ArrayList<Parsed<Unit>>();
      for (var row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
      return read;
    }
  }

  private static Unit unit(byte[] file) {
    var rows = read(file);
    assertThat(rows).hasSize(1);
    return switch (rows.getFirst()) {
      case Parsed.Good<Unit>(var row) -> row.value();
      case Parsed.Bad<Unit>(var errors) -> throw new AssertionError(errors);
      case Parsed.Broken<Unit>(var errors) -> throw new AssertionError(errors);
    };
  }

  private static List<String> faults(byte[] file) {
    return read(file).stream()
        .flatMap(
            row ->
                switch (row) {
                  case Parsed.Good<Unit> _ -> List.<RowError>of().stream();
                  case Parsed.Bad<Unit>(var errors) -> errors.stream();
                  case Parsed.Broken<Unit>(var errors) -> errors.stream();
                })
        .map(error -> error.row() + " " + error.pointer() + " " + error.code())
        .toList();
  }

  private static String cell(String inside) {
    return "<row r=\"2\"><c r=\"A2\" " + inside + "</c></row>";
  }

  private static byte[] under(String heading, String inside) {
    return Books.rows(
            Books.texts(1, heading, "代码"),
            cell(inside).replace("</row>", "<c r=\"B2\" t=\"str\"><v>X</v></c></row>"))
        .bytes();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "1.2E1, 12",
    "620802001001, 620802001001",
    "6.20802001001E11, 620802001001",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "-0.0, 0",
  })
  void numbersAreReadAsTheyAreShown(String raw, String text) {
    var file = Books.rows(Books.texts(1, "代码"), cell("><v>" + raw + "</v>")).bytes();
    assertThat(unit(file).code()).isEqualTo(text);
  }

  @Test
  void aCodeShownWithZerosKeepsThem() {
    var file = Books.rows(Books.texts(1, "代码"), cell("s=\"2\"><v>123</v>")).bytes();
    assertThat(unit(file).code()).isEqualTo("000123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"990101190001010018", "9.90101190001010E17", "1E15"})
  void anIdNumberGivenAsANumberIsRefused(String raw) {
    var file = Books.rows(Books.texts(1, "代码"), cell("><v>" + raw + "</v>")).bytes();
    assertThat(faults(file)).containsExactly("2 /code number-too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "s=\"1\"><v>43647</v>, 2019-07-01",
    "s=\"3\"><v>43647</v>, 2019-07-01",
    "t=\"str\"><v>2019-07-01</v>, 2019-07-01",
    "t=\"str\"><v>2019/7/1</v>, 2019-07-01",
    "t=\"str\"><v>2019.7.1</v>, 2019-07-01",
    "t=\"str\"><v>2019年7月1日</v>, 2019-07-01",
    "t=\"str\"><v> 20190701 </v>, 2019-07-01",
    "><v>20190701</v>, 2019-07-01",
    "s=\"1\"><v>43647.5</v>, 2019-07-01",
  })
  void daysAreReadFromDatesAndTexts(String inside, LocalDate day) {
    assertThat(unit(under("成立日期", inside)).foundedOn()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"><v>43647</v>", "t=\"str\"><v>2019-02-30</v>", "t=\"str\"><v>去年</v>"})
  void whatIsNoDayIsRefused(String inside) {
    assertThat(faults(under("foundedOn", inside))).containsExactly("2 /foundedOn type");
  }

  @Test
  void aMonthStaysAMonth() {
    assertThat(unit(under("期间", "s=\"3\"><v>43647</v>")).period()).isEqualTo("2019-07");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "工具, 1", "Tool, 1", "工具 1, 1"})
  void codesAreReadByCodeOrLabel(String text, String code) {
    var kind = unit(under("类别", "t=\"str\"><v>" + text + "</v>")).kind();
    assertThat(kind == null ? "" : kind.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "t=\"str\"><v>是</v>, true",
    "t=\"str\"><v>否</v>, false",
    "t=\"b\"><v>1</v>, true",
    "t=\"b\"><v>0</v>, false"
  })
  void yesAndNoAreTruths(String inside, boolean open) {
    assertThat(unit(under("是否开放", inside)).open()).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "><f>1+1</f><v>2</v>, 2",
    "t=\"str\"><f>A3</f><v>7</v>, 7",
    "t=\"str\"><f>A3</f><v></v>,",
  })
  void aFormulaIsItsLastResult(String inside, @Nullable Integer households) {
    assertThat(unit(under("户数", inside)).households()).isEqualTo(households);
  }

  @ParameterizedTest
  @CsvSource({
    "><f>1+1</f>, formula-without-value",
    "t=\"e\"><v>#N/A</v>, cell-error",
    "t=\"e\"><f>1/0</f><v>#DIV/0!</v>, cell-error",
    "s=\"1\"><v>-3</v>, cell-error",
    "><v>1E-2000</v>, cell-error",
    "><v>many</v>, cell-error",
    "t=\"str\"><v>many</v>, type",
  })
  void aCellThatCannotBeToldIsRefused(String inside, String code) {
    assertThat(faults(under("户数", inside))).containsExactly("2 /households " + code);
  }

  @Test
  void headingsAreFoundByAnyOfTheirNamesBelowATitle() {
    var file =
        Books.rows(
                Books.texts(1, "某镇某村名册"),
                Books.texts(2, "代码 *\nCode", "households", "LINES 1: ACCOUNT", "明细1·金额"),
                Books.texts(4, "X", "12", "501", "100.50"))
            .bytes();
    var unit = unit(file);
    assertThat(unit.code()).isEqualTo("X");
    assertThat(unit.households()).isEqualTo(12);
    assertThat(unit.lines()).containsExactly(new Amount("501", new BigDecimal("100.50")));
  }

  @Test
  void faultsNameTheRowOfTheSheet() {
    var file =
        Books.rows(
                Books.texts(1, "代码", "户数"),
                Books.texts(2, "A", "1"),
                "<row r=\"3\"/>",
                Books.texts(4, "", "  "),
                Books.texts(7, "", "5"),
                Books.texts(8, "B", "200000"),
                Books.texts(9, "C", "5", "stray"))
            .bytes();
    assertThat(faults(file))
        .containsExactly("7 /code not-blank", "8 /households max", "9  column-unnamed");
  }

  @Test
  void unknownAndRepeatedHeadingsRefuseTheFile() {
    var file = Books.rows(Books.texts(1, "代码", "code", "月份", "户数"), Books.texts(2, "A")).bytes();
    assertThat(faults(file)).containsExactly("0 /code column-repeated", "0 /月份 column-unknown");
  }

  @Test
  void theExampleAndNotesAreNotImported() {
    var file =
        Books.rows(
                Books.texts(1, "导入说明\nImport note", "代码"),
                Books.texts(2, "示例，不导入", "X"),
                Books.texts(3, "代码: 重复", "Y"))
            .bytes();
    assertThat(unit(file).code()).isEqualTo("Y");
  }

  @Test
  void mergedCellsAreRefusedBelowTheTitle() {
    var data =
        "<sheetData>"
            + Books.texts(1, "名册")
            + Books.texts(2, "代码", "户数")
            + Books.texts(3, "X")
            + "</sheetData>";
    var title = Books.of(data + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>").bytes();
    assertThat(read(title)).hasSize(1);
    var rows = Books.of(data + "<mergeCells><mergeCell ref=\"B3:B9\"/></mergeCells>").bytes();
    var problem = catchThrowableOfType(Problem.class, () -> table(rows));
    assertThat(problem.code()).isEqualTo(ImportProblem.MERGED_CELLS);
    assertThat(problem.violations().getFirst().pointer()).isEqualTo("/B3:B9");
  }

  private static void refused(byte[] file, ImportProblem problem) {
    assertThatThrownBy(() -> table(file))
        .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    refused(new byte[0], ImportProblem.EMPTY);
    refused("code,name\nA,B\n".getBytes(StandardCharsets.UTF_8), ImportProblem.WORKBOOK_UNREADABLE);
    var whole = Books.rows(Books.texts(1, "代码")).bytes();
    refused(Arrays.copyOf(whole, whole.length / 2), ImportProblem.WORKBOOK_UNREADABLE);
    refused(
        Books.rows(Books.texts(1, "代码")).without("xl/worksheets/sheet1.xml").bytes(),
        ImportProblem.WORKBOOK_UNREADABLE);
    refused(Books.of("<sheetData><row").bytes(), ImportProblem.WORKBOOK_UNREADABLE);
    refused(Books.rows().bytes(), ImportProblem.EMPTY);
    refused(
        Books.rows(Books.texts(1, "代码"), "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")
            .bytes(),
        ImportProblem.WORKBOOK_UNREADABLE);
  }

  @Test
  void tellsOldAndEncryptedFilesApart() {
    byte[] ole2 = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    refused(Arrays.copyOf(ole2, 512), ImportProblem.WORKBOOK_OLD);
    var encrypted = Arrays.copyOf(ole2, 512);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, encrypted, 128, name.length);
    refused(encrypted, ImportProblem.WORKBOOK_ENCRYPTED);
  }

  @Test
  void refusesBombsAndEntities() {
    var zeros = new byte[6 << 20];
    refused(
        Books.rows(Books.texts(1, "代码")).with("xl/media/a.bin", zeros).bytes(),
        ImportProblem.WORKBOOK_TOO_LARGE);
    var noise = new byte[9 << 20];
    new Random(1).nextBytes(noise);
    refused(
        Books.rows(Books.texts(1, "代码")).with("xl/media/a.bin", noise).bytes(),
        ImportProblem.WORKBOOK_TOO_LARGE);
    refused(
        Books.rows(Books.texts(1, "代码"))
            .with(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>")
            .bytes(),
        ImportProblem.WORKBOOK_ENTITIES);
    var wide = new String[21];
    Arrays.setAll(wide, i -> "列" + i);
    refused(Books.rows(Books.texts(1, wide)).bytes(), ImportProblem.TOO_MANY_COLUMNS);
  }

  @Test
  void theTemplateNamesEveryColumnAndItsCodes() throws IOException {
    var out = new ByteArrayOutputStream();
    new TemplateBook(COLUMNS).write("units", out);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(1)).isEqualTo("代码 *\nCode");
      assertThat(rows.getFirst().getCellText(4)).isEqualTo("类别\nKind");
      assertThat(rows.getFirst().getCellText(7)).isEqualTo("明细1·科目\nLines 1: Account");
      assertThat(rows.getFirst().getCellCount()).isEqualTo(11);
      assertThat(rows.get(1).getCellText(1)).isEqualTo("620802001001");
      assertThat(book.getSheet(1).orElseThrow().read().get(1).getCellText(0)).isEqualTo("工具");
    }
    assertThat(read(out.toByteArray())).isEmpty();
  }
}
