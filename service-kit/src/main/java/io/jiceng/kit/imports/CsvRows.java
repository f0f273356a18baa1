package io.jiceng.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records below a header line; a line that cannot be read ends the file, for what follows is a
 * guess.
 */
final class CsvRows<T> implements RowReader<T> {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final MappingIterator<String[]> lines;
  private final RowParser<T> parser;
  private final ObjectMapper mapper;
  private final Columns columns;
  private List<UnaryOperator<String>> readings = List.of();
  private @Nullable CsvHeader header;
  private long number;
  private boolean ended;

  CsvRows(InputStream in, Columns columns, RowParser<T> parser, ObjectMapper mapper)
      throws IOException {
    var utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.lines =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .readValues(new InputStreamReader(in, utf8));
    this.parser = parser;
    this.mapper = mapper;
    this.columns = columns;
  }

  @Override
  public @Nullable Parsed<T> next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      if (header == null) {
        var faults = readHeader();
        if (!faults.isEmpty()) {
          return end(faults);
        }
      }
      if (!lines.hasNextValue()) {
        return null;
      }
      number++;
      return row(List.of(lines.nextValue()));
    } catch (CharacterCodingException e) {
      return end(List.of(RowError.of(number, "", ImportProblem.NOT_UTF8)));
    } catch (JsonProcessingException e) {
      return end(List.of(RowError.of(number, "", ImportProblem.LINE_MALFORMED)));
    }
  }

  private Parsed<T> end(List<RowError> errors) {
    ended = true;
    return new Parsed.Broken<>(errors);
  }

  private List<RowError> readHeader() throws IOException {
    if (!lines.hasNextValue()) {
      return List.of(RowError.of(0, "", ImportProblem.EMPTY));
    }
    var names = lines.nextValue();
    if (names.length > 0 && !names[0].isEmpty() && names[0].charAt(0) == BYTE_ORDER_MARK) {
      names[0] = names[0].substring(1);
    }
    JavaType type = mapper.constructType(parser.row());
    var paths = Stream.of(names).map(columns::path).toList();
    header = CsvHeader.of(paths);
    readings = paths.stream().map(columns::reading).toList();
    return CsvHeader.faults(paths, type, mapper);
  }

  private Parsed<T> row(List<String> cells) {
    var known = Objects.requireNonNull(header);
    if (cells.size() != known.size()) {
      return new Parsed.Bad<>(List.of(RowError.of(number, "", ImportProblem.COLUMN_COUNT)));
    }
    var texts =
        IntStream.range(0, cells.size())
            .mapToObj(i -> readings.get(i).apply(cells.get(i)))
            .toList();
    return parser.parse(number, known.toObject(texts, mapper));
  }
}
